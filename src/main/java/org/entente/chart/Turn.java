package org.entente.chart;

import java.time.LocalDate;

/**
 * A day from which on something is different, marked by a dashed line through the plot.
 *
 * @param date the first such day
 * @param words what is different, to be followed by the date: {@code actors decide freely from}
 */
public record Turn(LocalDate date, String words) {
  /**
   * Checks.
   *
   * @throws IllegalArgumentException if there are no words
   */
  public Turn {
    if (words.isBlank()) {
      throw new IllegalArgumentException("the turn on " + date + " needs words");
    }
  }

  /** The words and the date in full. */
  String label() {
    return words + " " + Days.inFull(date);
  }
}
