package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.outcome.Dyad;
import org.entente.outcome.Responses;
import org.entente.results.DifferenceBands;

/**
 * How the difference in a dyad's alignment spreads over the pairs on the last day that both
 * scenarios have: where parameters are drawn, and at the scenarios' own.
 *
 * @param dyad which
 * @param low 5 % quantile where parameters are drawn
 * @param high 95 % quantile
 * @param chanceLow 5 % quantile by chance alone
 * @param chanceHigh 95 % quantile
 */
record DifferenceBand(Dyad dyad, double low, double high, double chanceLow, double chanceHigh) {
  /** Place of the quantile in a spread. */
  private static final int Q05 = 0;

  private static final int Q95 = 4;
  private static final String ROW = "  %-44s %-21s %s";

  /** The bands of a scenario by its place among the others; none where the two share no day. */
  static List<DifferenceBand> of(DifferenceBands all, DifferenceBands chance, int other) {
    List<DifferenceBand> bands = new ArrayList<>();
    int last = all.dates(other).size() - 1;
    for (int d = 0; d < all.dyads(other).size() && last >= 0; d++) {
      double[] drawn = all.spread(other, d, last);
      double[] fixed = chance.spread(other, d, last);
      bands.add(
          new DifferenceBand(
              all.dyads(other).get(d), drawn[Q05], drawn[Q95], fixed[Q05], fixed[Q95]));
    }
    return bands;
  }

  /** The heading of {@link #line}. */
  static String heading() {
    return String.format(
        Locale.ROOT, ROW, "Its difference in nine pairs of ten", "all", "chance alone");
  }

  /** A row of a table. */
  String line(String label) {
    return String.format(Locale.ROOT, ROW, label, words(low, high), words(chanceLow, chanceHigh));
  }

  private static String words(double low, double high) {
    return Words.signed(low, 3) + " to " + Words.signed(high, 3);
  }

  /** Bands as a document, by response. */
  static Map<String, Object> json(List<DifferenceBand> bands) {
    Map<String, Object> document = new LinkedHashMap<>();
    for (DifferenceBand band : bands) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("q05", band.low);
      one.put("q95", band.high);
      one.put("chanceQ05", band.chanceLow);
      one.put("chanceQ95", band.chanceHigh);
      document.put(Responses.alignmentEnd(band.dyad), one);
    }
    return document;
  }
}
