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
      int best = 0;
      for (int c = 1; c < counts.length; c++) {
        double gap = 1000.0 * counts[c] / all - tenths[c];
        double widest = 1000.0 * counts[best] / all - tenths[best];
        best = (left > 0 ? gap > widest : gap < widest) ? c : best;
      }
      tenths[best] += Long.signum(left);
      left -= Long.signum(left);
    }
    return percent(tenths[0]) + "/" + percent(tenths[1]) + "/" + percent(tenths[2]) + " %";
  }

  private static String percent(long tenths) {
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }
}
