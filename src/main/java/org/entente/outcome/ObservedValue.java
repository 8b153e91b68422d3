package org.entente.outcome;

import java.time.LocalDate;
import org.entente.scenario.Proposition.Measure;

/**
 * A number on record of what two actors were to each other on a date, on the model's scale.
 *
 * @param date the end of this day
 * @param measure alignment or trust, the mean of both directions
 * @param first one actor
 * @param second the other
 * @param value within the measure's bounds
 * @param source where it comes from
 */
public record ObservedValue(
    LocalDate date, Measure measure, String first, String second, double value, String source) {
  /**
   * Checks the value.
   *
   * @throws IllegalArgumentException if it is out of bounds
   */
  public ObservedValue {
    if (!measure.bounds().contains(value)) {
      throw new IllegalArgumentException(
          measure.word() + " must be " + measure.bounds().words() + ", not " + value);
    }
  }

  /** What it is of: {@code alignment.A.B}. */
  public String quantity() {
    return String.join(".", measure.word(), first, second);
  }
}
