package org.entente.chart;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * What happens, month by month.
 *
 * @param title the headline
 * @param subtitle scenario, replications and seed
 * @param months the first day of each month, at least one, without a gap
 * @param turn from when on something is different
 * @param series at least one, each with one mean a month
 */
public record MonthlyStimuli(
    String title, String subtitle, List<LocalDate> months, Turn turn, List<MonthlySeries> series) {
  /** How many are drawn. */
  static final int MOST = 12;

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a text is blank, there is no month or no series, months are
   *     not one after another, or a series has not one mean a month
   */
  public MonthlyStimuli {
    months = List.copyOf(months);
    series = List.copyOf(series);
    if (title.isBlank() || subtitle.isBlank() || months.isEmpty() || series.isEmpty()) {
      throw new IllegalArgumentException("a title, a subtitle, a month and a series are needed");
    }
    for (int m = 0; m < months.size(); m++) {
      if (!months.get(m).equals(months.get(0).withDayOfMonth(1).plusMonths(m))) {
        throw new IllegalArgumentException(
            months.get(m) + " is not the first day of the next month");
      }
    }
    for (MonthlySeries each : series) {
      if (each.means().size() != months.size()) {
        throw new IllegalArgumentException(
            each.what()
                + ", "
                + each.who()
                + " has "
                + each.means().size()
                + " means for "
                + months.size()
                + " months");
      }
    }
  }

  /** Those drawn: the most frequent, of those that happen at all. */
  List<MonthlySeries> drawn() {
    return series.stream()
        .filter(each -> each.sum() > 0)
        .sorted(Comparator.comparingDouble(MonthlySeries::sum).reversed())
        .limit(MOST)
        .toList();
  }

  /** How many happen too but are not drawn. */
  int leftOut() {
    return (int) series.stream().filter(each -> each.sum() > 0).count() - drawn().size();
  }
}
