package org.entente.analysis;

import java.util.Arrays;
import org.entente.random.Draw;
import org.entente.random.Key;

/**
 * Bootstrap percentile intervals at 95 % (Efron and Tibshirani 1993, An Introduction to the
 * Bootstrap, chapter 13): {@link #RESAMPLES} times, as many rows as there are are drawn with
 * replacement, and as many columns.
 *
 * <p>Columns are drawn until at least two differ, since one alone tells nothing of chance; so two
 * columns are never resampled.
 */
final class Resampling {
  /** Number of resamples. */
  static final int RESAMPLES = 1000;

  private static final double TAIL = 0.025;

  /** More resamples without a result leave the ends of an interval open. */
  private static final int MOST_WITHOUT = RESAMPLES / 20;

  private Resampling() {}

  /**
   * Estimates with intervals.
   *
   * @param estimate of the sample itself
   * @param low lower ends
   * @param high upper ends
   */
  record Intervals(double[] estimate, double[] low, double[] high) {}

  /**
   * Estimates from the first rows alone.
   *
   * @param first how many rows, from 1
   * @throws NoIndicesException where there is no estimate, or one resample in twenty has none
   */
  static Intervals of(Statistic statistic, int first, long seed) {
    int[] rows = new int[statistic.rows()];
    int[] columns = new int[statistic.columns()];
    Arrays.fill(rows, 0, first, 1);
    Arrays.fill(columns, 1);
    double[] estimate = new double[statistic.results()];
    statistic.compute(rows, columns, estimate);
    double[][] drawn = new double[estimate.length][RESAMPLES];
    Key key = Key.of(seed).with("resampling");
    double[] results = new double[estimate.length];
    int kept = 0;
    for (int resample = 0; resample < RESAMPLES; resample++) {
      draw(rows, first, key.with("rows").with(resample).bits());
      drawColumns(columns, key.with("columns").with(resample));
      try {
        statistic.compute(rows, columns, results);
      } catch (NoIndicesException e) {
        if (resample - kept >= MOST_WITHOUT) {
          throw new NoIndicesException("in some of the resamples " + e.getMessage());
        }
        continue;
      }
      for (int i = 0; i < results.length; i++) {
        drawn[i][kept] = results[i];
      }
      kept++;
    }
    return intervals(estimate, drawn, kept, statistic.isDistance());
  }

  private static Intervals intervals(
      double[] estimate, double[][] drawn, int kept, boolean isDistance) {
    double[] low = new double[estimate.length];
    double[] high = new double[estimate.length];
    for (int i = 0; i < estimate.length; i++) {
      double[] sorted = Arrays.copyOf(drawn[i], kept);
      Arrays.sort(sorted);
      double bias = isDistance ? Quantiles.ofSorted(sorted, 0.5) - estimate[i] : 0;
      low[i] = Quantiles.ofSorted(sorted, TAIL) - bias;
      high[i] = Quantiles.ofSorted(sorted, 1 - TAIL) - bias;
      if (isDistance) {
        low[i] = Math.max(0, low[i]);
        high[i] = Math.min(1, high[i]);
      }
    }
    return new Intervals(estimate, low, high);
  }

  /** Draws as many of the first as they are, with replacement. */
  private static void draw(int[] counts, int first, long key) {
    Arrays.fill(counts, 0);
    for (int i = 0; i < first; i++) {
      counts[Math.min(first - 1, (int) (Draw.uniform(key, i) * first))]++;
    }
  }

  private static void drawColumns(int[] counts, Key key) {
    if (counts.length < 3) {
      return;
    }
    int attempt = 0;
    do {
      draw(counts, counts.length, key.with(attempt++).bits());
    } while (Arrays.stream(counts).filter(count -> count > 0).count() < 2);
  }
}
