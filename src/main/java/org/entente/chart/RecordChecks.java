package org.entente.chart;

import java.util.List;

/**
 * What is on record, beside what is simulated before and after it was looked at.
 *
 * @param title the headline
 * @param subtitle scenario, simulations and seed
 * @param rows one a statistic, at least one
 */
public record RecordChecks(String title, String subtitle, List<Row> rows) {
  /**
   * One statistic.
   *
   * @param name what is counted
   * @param observed on record
   * @param complete whether the record holds all
   * @param before the middle 90 % before, and the median as its value
   * @param after the same after
   * @param agrees whether the record lies where the simulations after lead
   */
  public record Row(
      String name,
      double observed,
      boolean complete,
      Interval before,
      Interval after,
      boolean agrees) {}

  /**
   * Copies.
   *
   * @throws IllegalArgumentException if there is no row
   */
  public RecordChecks {
    rows = List.copyOf(rows);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a check is of one statistic at least");
    }
  }
}
