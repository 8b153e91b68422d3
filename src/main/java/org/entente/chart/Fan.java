package org.entente.chart;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a fan shows: a measure of one focus and its partners over time, as an ensemble of simulated
 * histories spreads.
 *
 * @param title the headline
 * @param subtitle scenario, replications and seed, and what the bands mean
 * @param measure what is shown, such as the alignment with the focus
 * @param course the dates and what is marked on them
 * @param partners at least one partner, each with one spread a date, ids distinct
 */
public record Fan(
    String title, String subtitle, Measure measure, Course course, List<Partner> partners) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a text is blank, there is no partner, a partner's spreads
   *     do not match the dates or the measure, or an id comes twice
   */
  public Fan {
    partners = List.copyOf(partners);
    if (title.isBlank() || subtitle.isBlank()) {
      throw new IllegalArgumentException("a title and a subtitle are needed");
    }
    if (partners.isEmpty()) {
      throw new IllegalArgumentException("a fan needs at least one partner");
    }
    Set<String> ids = new HashSet<>();
    for (Partner partner : partners) {
      if (!ids.add(partner.id())) {
        throw new IllegalArgumentException(
            "partner " + partner.id() + " comes twice; name it once");
      }
      if (partner.chance().isEmpty() != partners.get(0).chance().isEmpty()) {
        throw new IllegalArgumentException(
            "partner " + partner.id() + " differs from others in what its bands tell");
      }
      check(partner, measure, course.dates().size());
    }
  }

  /** Whether the inner band is that of chance alone, and the outer one of parameters as well. */
  public boolean tellsChance() {
    return !partners.get(0).chance().isEmpty();
  }

  /** What the inner band holds. */
  public String innerWords() {
    return tellsChance() ? "middle 90 % by chance alone" : "middle 50 %";
  }

  /** What the outer band holds. */
  public String outerWords() {
    return tellsChance() ? "middle 90 % by chance and parameters" : "middle 90 %";
  }

  private static void check(Partner partner, Measure measure, int rows) {
    if (partner.spreads().size() != rows) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "partner %s has %d spreads for %d dates; one a date is needed",
              partner.id(),
              partner.spreads().size(),
              rows));
    }
    for (Spread spread : partner.spreads()) {
      if (!measure.holds(spread.q05()) || !measure.holds(spread.q95())) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "partner %s has quantiles from %s to %s; they must lie from %s to %s",
                partner.id(),
                spread.q05(),
                spread.q95(),
                measure.low(),
                measure.high()));
      }
    }
  }
}
