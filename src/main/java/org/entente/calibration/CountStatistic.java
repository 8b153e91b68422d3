package org.entente.calibration;

import java.io.Serializable;
import java.time.LocalDate;
import org.entente.model.Triple;

/**
 * A summary statistic: how many stimuli of a type came from a source on a principal target within a
 * window.
 *
 * @param triple type, source and target
 * @param from the first day, included
 * @param until the last day, included, not before the first
 * @param observed how many are on record, from 0
 * @param complete whether the record holds all; else there were at least so many
 */
public record CountStatistic(
    Triple triple, LocalDate from, LocalDate until, int observed, boolean complete)
    implements Serializable {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if the window ends before it begins or the count is negative
   */
  public CountStatistic {
    if (until.isBefore(from) || observed < 0) {
      throw new IllegalArgumentException(
          "a count is of 0 or more within a window, not of "
              + observed
              + ", "
              + from
              + "/"
              + until);
    }
  }

  /** Its name: {@code count.TYPE.SOURCE.TARGET.FROM/UNTIL}. */
  public String name() {
    return String.join(".", "count", triple.type(), triple.source(), triple.target())
        + "."
        + from
        + "/"
        + until;
  }

  /**
   * How far a simulated count is off what is on record; too many is none where the record holds at
   * least so many.
   *
   * @param simulated from 0
   */
  public double miss(double simulated) {
    double difference = simulated - observed;
    return complete ? difference : Math.min(0, difference);
  }
}
