package org.entente.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One actor whose alignment with the focus is drawn.
 *
 * @param id the actor's name in the scenario file, for example {@code islamabad}
 * @param name what readers see, for example {@code Pakistan's military}
 * @param spreads one spread a date of the figure, in the figure's order
 * @param chance the same of histories in which chance alone varies, where the others have
 *     parameters drawn as well; empty else
 */
public record Partner(String id, String name, List<Spread> spreads, List<Spread> chance) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the id or the name is blank, there is no spread, or there
   *     are spreads of chance for other dates
   */
  public Partner {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("a partner needs an id and a name that are not blank");
    }
    spreads = List.copyOf(spreads);
    if (spreads.isEmpty()) {
      throw new IllegalArgumentException("partner " + id + " has no spreads; one a date is needed");
    }
    chance = List.copyOf(chance);
    if (!chance.isEmpty() && chance.size() != spreads.size()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "partner %s has %d spreads of chance for %d dates; all need one, or none",
              id,
              chance.size(),
              spreads.size()));
    }
  }

  /** A partner whose spreads are all of one kind. */
  public Partner(String id, String name, List<Spread> spreads) {
    this(id, name, spreads, List.of());
  }

  /** Lower end of the inner band: the middle half, or the middle 90 % of chance alone. */
  public double innerLow(int row) {
    return chance.isEmpty() ? spreads.get(row).q25() : chance.get(row).q05();
  }

  /** Upper end of the inner band. */
  public double innerHigh(int row) {
    return chance.isEmpty() ? spreads.get(row).q75() : chance.get(row).q95();
  }

  /**
   * A partner from columns, each with one value a date.
   *
   * @param id as in {@link Partner}
   * @param name as in {@link Partner}
   * @param q05 5 % quantiles, from -1 to 1
   * @param q25 25 % quantiles
   * @param q50 medians
   * @param q75 75 % quantiles
   * @param q95 95 % quantiles
   * @return the partner
   * @throws IllegalArgumentException if the columns differ in length, or as {@link Spread} throws,
   *     with the partner and the row in the message
   */
  public static Partner of(
      String id,
      String name,
      double[] q05,
      double[] q25,
      double[] q50,
      double[] q75,
      double[] q95) {
    for (double[] column : new double[][] {q05, q25, q75, q95}) {
      if (column.length != q50.length) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "partner %s: a quantile has %d values where the median has %d; all need the same",
                id,
                column.length,
                q50.length));
      }
    }
    List<Spread> spreads = new ArrayList<>(q50.length);
    for (int row = 0; row < q50.length; row++) {
      try {
        spreads.add(new Spread(q05[row], q25[row], q50[row], q75[row], q95[row]));
      } catch (IllegalArgumentException bad) {
        throw new IllegalArgumentException(
            "partner " + id + ", row " + (row + 1) + ": " + bad.getMessage(), bad);
      }
    }
    return new Partner(id, name, spreads);
  }

  /**
   * The last spread: where the partner stands at the end.
   *
   * @return the spread of the last date
   */
  public Spread end() {
    return spreads.get(spreads.size() - 1);
  }
}
