package org.entente.chart;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a drift figure shows: the alignment of one focus with its partners over time, as an ensemble
 * of simulated histories spreads.
 *
 * @param title the headline
 * @param subtitle scenario, replications and seed, and what the bands mean
 * @param focusName the focus's name for readers
 * @param dates at least two dates, strictly ascending
 * @param decisionsFrom the first day on which actors decide freely; drawn if it lies within the
 *     dates
 * @param partners at least one partner, each with one spread a date, ids distinct
 * @param marks the scripted stimuli, in any order, each within the dates
 */
public record DriftFan(
    String title,
    String subtitle,
    String focusName,
    List<LocalDate> dates,
    LocalDate decisionsFrom,
    List<Partner> partners,
    List<Mark> marks) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a text is blank, dates do not ascend, there is no partner,
   *     a partner's spreads do not match the dates, an id comes twice or a mark lies outside
   */
  public DriftFan {
    dates = List.copyOf(dates);
    partners = List.copyOf(partners);
    marks = List.copyOf(marks);
    if (title.isBlank() || subtitle.isBlank() || focusName.isBlank()) {
      throw new IllegalArgumentException("a title, a subtitle and the focus's name are needed");
    }
    checkDates(dates);
    checkPartners(partners, dates.size());
    checkMarks(marks, dates);
  }

  private static void checkDates(List<LocalDate> dates) {
    if (dates.size() < 2) {
      throw new IllegalArgumentException(
          "a drift figure needs at least two dates, but has " + dates.size());
    }
    for (int row = 1; row < dates.size(); row++) {
      if (!dates.get(row).isAfter(dates.get(row - 1))) {
        throw new IllegalArgumentException(
            dates.get(row) + " follows " + dates.get(row - 1) + "; dates must ascend");
      }
    }
  }

  private static void checkPartners(List<Partner> partners, int rows) {
    if (partners.isEmpty()) {
      throw new IllegalArgumentException("a drift figure needs at least one partner");
    }
    Set<String> ids = new HashSet<>();
    for (Partner partner : partners) {
      if (!ids.add(partner.id())) {
        throw new IllegalArgumentException(
            "partner " + partner.id() + " comes twice; name it once");
      }
      if (partner.spreads().size() != rows) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "partner %s has %d spreads for %d dates; one a date is needed",
                partner.id(),
                partner.spreads().size(),
                rows));
      }
    }
  }

  private static void checkMarks(List<Mark> marks, List<LocalDate> dates) {
    LocalDate first = dates.get(0);
    LocalDate last = dates.get(dates.size() - 1);
    for (Mark mark : marks) {
      if (mark.date().isBefore(first) || mark.date().isAfter(last)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "the mark '%s' on %s lies outside the dates %s to %s",
                mark.label(),
                mark.date(),
                first,
                last));
      }
    }
  }

  /**
   * The first date.
   *
   * @return the first date
   */
  public LocalDate first() {
    return dates.get(0);
  }

  /**
   * The last date.
   *
   * @return the last date
   */
  public LocalDate last() {
    return dates.get(dates.size() - 1);
  }

  /**
   * Whether the start of free decisions lies within the dates and can be drawn.
   *
   * @return true if it does
   */
  public boolean showsDecisions() {
    return !decisionsFrom.isBefore(first()) && !decisionsFrom.isAfter(last());
  }
}
