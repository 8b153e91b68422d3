package org.entente.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * That a timeline entry comes again.
 *
 * @param every time between one and the next, at least a day
 * @param until last date on which it may come
 */
public record Repeat(Period every, LocalDate until) implements Serializable {
  /**
   * Checks the period.
   *
   * @throws IllegalArgumentException if it is not positive
   */
  public Repeat {
    if (every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException(
          "repeat every must be a period of at least a day, such as P1M or P14D, not " + every);
    }
  }

  /** All dates from {@code first}, counted from it so that a 31st is not worn down to a 28th. */
  public List<LocalDate> dates(LocalDate first) {
    List<LocalDate> dates = new ArrayList<>();
    LocalDate date = first;
    for (int i = 1; !date.isAfter(until) && i <= Clock.LONGEST; i++) {
      dates.add(date);
      date = first.plus(every.multipliedBy(i));
    }
    return dates;
  }
}
