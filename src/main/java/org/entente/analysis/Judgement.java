package org.entente.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Judges whether indices have converged: whether the widest interval is narrow (Sarrazin, Pianosi
 * and Wagener 2016, Global sensitivity analysis of environmental models: convergence and
 * validation, section 2.3), and whether every index lies in the interval that half of the rows
 * gave.
 *
 * @param orders the orders of index that are judged
 * @param rows what rows are called, in the plural
 * @param powersOfTwo whether their number is a power of two
 * @param relative whether widths are measured in sizes of the largest index, else as they are
 */
record Judgement(List<String> orders, String rows, boolean powersOfTwo, boolean relative) {
  /** The widest interval allowed; assumption: a third decimal of an index serves nobody. */
  static final double WIDTH = 0.1;

  /** Fewer rows are not halved. */
  static final int FEWEST = 8;

  /**
   * The verdict.
   *
   * @param names what the estimates are of
   * @param half those of half of the rows, if there are any
   * @param all those of all rows
   * @param count number of rows
   * @param chance whether points have several replications, so that more of them narrow intervals
   */
  Convergence of(
      List<IndexName> names,
      Optional<Resampling.Intervals> half,
      Resampling.Intervals all,
      int count,
      boolean chance) {
    if (half.isEmpty()) {
      return new Convergence(
          false,
          String.format(
              Locale.ROOT,
              "Convergence cannot be judged: half of %,d %s gives no indices.",
              count,
              rows));
    }
    double width = widest(names, all);
    double before = widest(names, half.get());
    Optional<String> strayed = strayed(names, half.get(), all);
    String widths =
        String.format(
            Locale.ROOT,
            "the widest interval spans %s%s with %,d %s (%s with half of them)",
            number(width),
            relative ? " of the largest index" : "",
            count,
            rows,
            number(before));
    if (width > WIDTH) {
      return new Convergence(
          false,
          String.format(
              Locale.ROOT,
              "Not converged: %s, where %s is wanted; about %,d %s would give it%s.",
              widths,
              number(WIDTH),
              wanted(count, width),
              rows,
              chance ? ", or fewer with more replications" : ""));
    }
    if (strayed.isPresent()) {
      return new Convergence(
          false,
          "Not converged: "
              + widths
              + ", but the "
              + strayed.get()
              + " left the interval that half of them gave.");
    }
    return new Convergence(true, "Converged: " + widths + ".");
  }

  private boolean judged(IndexName name) {
    return orders.contains(name.order());
  }

  private double widest(List<IndexName> names, Resampling.Intervals intervals) {
    double widest = 0;
    double largest = 0;
    for (int i = 0; i < names.size(); i++) {
      if (judged(names.get(i))) {
        widest = Math.max(widest, intervals.high()[i] - intervals.low()[i]);
        largest = Math.max(largest, Math.abs(intervals.estimate()[i]));
      }
    }
    return relative && largest > 0 ? widest / largest : widest;
  }

  private Optional<String> strayed(
      List<IndexName> names, Resampling.Intervals half, Resampling.Intervals all) {
    for (int i = 0; i < names.size(); i++) {
      double estimate = all.estimate()[i];
      double slack = Blocks.ROUNDING * Math.max(1, Math.abs(estimate));
      if (judged(names.get(i))
          && (estimate < half.low()[i] - slack || estimate > half.high()[i] + slack)) {
        return Optional.of(names.get(i).words());
      }
    }
    return Optional.empty();
  }

  /** Widths go as one over the root of the number of rows. */
  private long wanted(int count, double width) {
    double ratio = width / WIDTH;
    double rowsWanted = count * ratio * ratio;
    if (powersOfTwo) {
      return 1L << Math.min(62, (long) Math.ceil(Math.log(rowsWanted) / Math.log(2) - 1e-9));
    }
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(rowsWanted)) - 1));
    return (long) (Math.ceil(rowsWanted / unit) * unit);
  }

  private static String number(double value) {
    return value > 0 && value < 0.005
        ? "less than 0.01"
        : String.format(Locale.ROOT, "%.2f", value);
  }
}
