package org.entente.analysis;

/**
 * Moments over replications of which some are drawn several times, some not at all.
 *
 * <p>Under common streams the replications of one point have independent chance, those of one
 * replication at several points have not. A product of expected values is therefore estimated from
 * the products of different replications alone (a U-statistic, Hoeffding 1948), which leaves out
 * chance whatever points share of it.
 */
final class Columns {
  private Columns() {}

  /** The sum of the values drawn. */
  static double sum(double[] values, int[] drawn) {
    double sum = 0;
    for (int r = 0; r < drawn.length; r++) {
      sum += drawn[r] * values[r];
    }
    return sum;
  }

  /** The mean of the values drawn; the mean of all where there is but one column. */
  static double mean(double[] values, int[] drawn, int count) {
    return sum(values, drawn) / count;
  }

  /** The sum over replications of the products within each, with the square of its count. */
  static double squares(double[] u, double[] v, int[] drawn) {
    double sum = 0;
    for (int r = 0; r < drawn.length; r++) {
      double w = drawn[r];
      sum += w * w * u[r] * v[r];
    }
    return sum;
  }

  /** The number of pairs of draws of different replications. */
  static double pairs(int[] drawn) {
    double count = 0;
    double squares = 0;
    for (int w : drawn) {
      count += w;
      squares += (double) w * w;
    }
    return count * count - squares;
  }

  /** The mean product of values of different replications, as drawn. */
  static double product(double[] u, double[] v, int[] drawn, double pairs) {
    return (sum(u, drawn) * sum(v, drawn) - squares(u, v, drawn)) / pairs;
  }

  /** Half the mean squared difference of different replications: the variance of a single one. */
  static double variance(double[] values, int[] drawn, int count, double pairs) {
    double sum = 0;
    double squares = 0;
    for (int r = 0; r < drawn.length; r++) {
      double weighted = drawn[r] * values[r];
      sum += weighted;
      squares += weighted * values[r];
    }
    return Math.max(0, (count * squares - sum * sum) / pairs);
  }
}
