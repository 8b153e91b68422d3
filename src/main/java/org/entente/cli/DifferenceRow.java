package org.entente.cli;

import java.util.Locale;
import org.entente.analysis.PairedDifference;
import org.entente.study.DifferencesFile;
import org.entente.study.ResponseDifference;

/** A row of a table of differences. */
final class DifferenceRow {
  private DifferenceRow() {}

  /** The heading of such rows. */
  static String heading(String label) {
    return line(label, "base", "other", "difference (95 %)", "above/equal/below", "variance ratio");
  }

  /** How a response differs. */
  static String of(ResponseDifference response, String label, int decimals) {
    PairedDifference d = response.difference();
    return line(
        label,
        Words.plain(response.base().mean(), decimals),
        Words.plain(response.other().mean(), decimals),
        Words.signed(d.mean(), decimals)
            + " ["
            + Words.signed(d.low(), decimals)
            + ", "
            + Words.signed(d.high(), decimals)
            + "]",
        shares(d.above(), d.equal(), d.below()),
        d.varianceRatio().isPresent()
            ? Words.plain(d.varianceRatio().getAsDouble(), 1)
            : DifferencesFile.words(d.verdict()));
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "  %-44s %7s %7s   %-25s %-18s %s", cells).stripTrailing();
  }

  /**
   * Three shares in percent that add up to 100, to a tenth; what is there at all is never told as
   * 0.
   */
  static String shares(int above, int equal, int below) {
    int[] counts = {above, equal, below};
    long all = (long) above + equal + below;
    long[] tenths = new long[counts.length];
    long left = 1000;
    for (int c = 0; c < counts.length; c++) {
      tenths[c] = Math.max(counts[c] > 0 ? 1 : 0, 1000L * counts[c] / all);
      left -= tenths[c];
    }
    while (left != 0) {
      tenths[furthest(counts, tenths, all, left > 0)] += Long.signum(left);
      left -= Long.signum(left);
    }
    return percent(tenths[0]) + "/" + percent(tenths[1]) + "/" + percent(tenths[2]) + " %";
  }

  /** The place of the share that is told furthest below what it is, or furthest above. */
  private static int furthest(int[] counts, long[] tenths, long all, boolean below) {
    int furthest = -1;
    double widest = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < counts.length; c++) {
      double gap = (below ? 1 : -1) * (1000.0 * counts[c] / all - tenths[c]);
      if (gap > widest && (below || tenths[c] > 1)) {
        widest = gap;
        furthest = c;
      }
    }
    return furthest;
  }

  private static String percent(long tenths) {
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
