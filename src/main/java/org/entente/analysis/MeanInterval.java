package org.entente.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean with its 95 % interval by Student's t; a point where the sample does not vary.
 *
 * @param mean mean
 * @param low lower end
 * @param high upper end
 */
public record MeanInterval(double mean, double low, double high) {
  private static final double UPPER = 0.975;

  /**
   * The mean of a sample.
   *
   * @param values finite, at least two
   * @throws IllegalArgumentException for fewer values, or one that is not finite
   */
  public static MeanInterval of(double[] values) {
    Moments.check(values);
    if (values.length < 2) {
      throw new IllegalArgumentException("an interval needs at least two values");
    }
    double mean = Moments.mean(values);
    return of(mean, Math.sqrt(Moments.variance(values, mean) / values.length), values.length);
  }

  /** From a mean, its standard error, and the number of values behind them. */
  static MeanInterval of(double mean, double standardError, int count) {
    double half = standardError * quantile(count - 1);
    return new MeanInterval(mean, mean - half, mean + half);
  }

  private static double quantile(int freedom) {
    return new TDistribution(null, freedom).inverseCumulativeProbability(UPPER);
  }
}
