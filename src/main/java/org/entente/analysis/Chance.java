package org.entente.analysis;

import java.util.Arrays;

/**
 * Parts a response's variance over points into what the points make and what is chance within them
 * (a one-way analysis of variance with random effects; Searle, Casella and McCulloch 1992, Variance
 * Components, chapter 3). With independent streams the variance of means over points holds the
 * chance within them divided by the number of replications, which is taken out; under common
 * streams see {@link Columns}.
 */
final class Chance {
  private static final int WITHIN = 0;
  private static final int SQUARE = 1;
  private static final int OF_MEAN = 2;
  private static final int MEAN = 3;

  private final Blocks blocks;
  private final double[][] plain;

  Chance(Blocks blocks) {
    this.blocks = blocks;
    int[] all = new int[blocks.columns()];
    Arrays.fill(all, 1);
    plain = new double[blocks.count()][];
    for (int b = 0; b < plain.length; b++) {
      plain[b] = terms(b, all, Columns.pairs(all));
    }
  }

  /**
   * The variance of a resample.
   *
   * @param within mean variance of single values within points
   * @param explained variance of the expected value over points; not above 0 where chance hides it
   */
  record Parts(double within, double explained) {
    /** Share of the variance of single values that is chance; 1 where chance hides all else. */
    double share() {
      double rest = Math.max(0, explained);
      return within + rest == 0 ? 0 : within / (within + rest);
    }
  }

  /** The parts in a resample. */
  Parts of(int[] rows, int[] columns) {
    double pairs = Columns.pairs(columns);
    boolean all = Arrays.stream(columns).allMatch(count -> count == 1);
    double[] sums = new double[MEAN + blocks.columns()];
    int count = 0;
    for (int b = 0; b < rows.length; b++) {
      if (rows[b] > 0) {
        double[] terms = all ? plain[b] : terms(b, columns, pairs);
        for (int i = 0; i < sums.length; i++) {
          sums[i] += rows[b] * terms[i];
        }
        count += rows[b];
      }
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= count;
    }
    double[] means = Arrays.copyOfRange(sums, MEAN, sums.length);
    double square =
        blocks.common() ? Columns.product(means, means, columns, pairs) : means[0] * means[0];
    return new Parts(sums[WITHIN], sums[SQUARE] - square - sums[OF_MEAN]);
  }

  /** Means over a block's points: variance within, square, chance in it, and the values. */
  private double[] terms(int block, int[] columns, double pairs) {
    double[] terms = new double[MEAN + blocks.columns()];
    double share = 1.0 / blocks.size();
    for (double[] point : blocks.values()[block]) {
      if (blocks.common()) {
        terms[WITHIN] += share * Columns.variance(point, columns, blocks.replications(), pairs);
        terms[SQUARE] += share * Columns.product(point, point, columns, pairs);
        for (int r = 0; r < point.length; r++) {
          terms[MEAN + r] += share * point[r];
        }
      } else {
        double mean = Moments.mean(point);
        double variance = point.length > 1 ? Moments.variance(point, mean) : 0;
        terms[WITHIN] += share * variance;
        terms[OF_MEAN] += share * variance / point.length;
        terms[SQUARE] += share * mean * mean;
        terms[MEAN] += share * mean;
      }
    }
    return terms;
  }
}
