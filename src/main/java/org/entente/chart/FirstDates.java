package org.entente.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * When what questions ask for first comes true, month by month.
 *
 * @param title the headline
 * @param subtitle scenario, replications and seed
 * @param months the first day of each month, at least one, without a gap
 * @param turn from when on something is different
 * @param questions at least one; in each month, the share of the histories in which it first comes
 *     true then, with its 95 % interval
 */
public record FirstDates(
    String title, String subtitle, List<LocalDate> months, Turn turn, List<Asked> questions) {
  /**
   * A question.
   *
   * @param id its key
   * @param ask its words
   * @param shares one a month, each 0..1
   */
  public record Asked(String id, String ask, List<Interval> shares) {
    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a share is above 1, or they add up to more
     */
    public Asked {
      shares = List.copyOf(shares);
      double sum = shares.stream().mapToDouble(Interval::value).sum();
      if (sum > 1 + 1e-9) {
        throw new IllegalArgumentException(id + " first comes true in more than all histories");
      }
    }
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a text is blank, there is no month or question, months are
   *     not one after another, or a question has not one share a month
   */
  public FirstDates {
    months = List.copyOf(months);
    questions = List.copyOf(questions);
    series(title, subtitle, months, turn, questions);
  }

  /** The same as any series of months, each question a series with the id below its words. */
  MonthlyStimuli series() {
    return series(title, subtitle, months, turn, questions);
  }

  private static MonthlyStimuli series(
      String title, String subtitle, List<LocalDate> months, Turn turn, List<Asked> questions) {
    return new MonthlyStimuli(
        title,
        subtitle,
        months,
        turn,
        questions.stream()
            .map(asked -> new MonthlySeries(asked.ask(), asked.id(), 0, asked.shares()))
            .toList());
  }
}
