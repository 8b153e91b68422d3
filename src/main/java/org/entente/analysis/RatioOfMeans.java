package org.entente.analysis;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The ratio of two means of paired samples, other over base, with its 95 % interval: that of the
 * logarithm, its variance by linearisation (Cochran 1977, section 6.3), with Student's t.
 *
 * @param estimate the ratio
 * @param low lower end, above 0
 * @param high upper end
 */
public record RatioOfMeans(double estimate, double low, double high) {
  private static final double UPPER = 0.975;

  /**
   * The ratio of two means.
   *
   * @param base finite values, at least two, with a mean above 0
   * @param other as many, with a mean above 0
   * @throws IllegalArgumentException if they do not pair, or a mean is not above 0
   */
  public static RatioOfMeans paired(double[] base, double[] other) {
    Moments.check(base);
    Moments.check(other);
    if (base.length != other.length || base.length < 2) {
      throw new IllegalArgumentException(
          "two samples pair if both have n >= 2 values, not " + base.length + ", " + other.length);
    }
    double under = Moments.mean(base);
    double over = Moments.mean(other);
    if (!(under > 0 && over > 0)) {
      throw new IllegalArgumentException(
          "a ratio of means needs both above 0, not " + over + " over " + under);
    }
    double[] linear = new double[base.length];
    for (int i = 0; i < linear.length; i++) {
      linear[i] = other[i] / over - base[i] / under;
    }
    double variance = Moments.variance(linear, Moments.mean(linear)) / linear.length;
    double half =
        Math.sqrt(variance)
            * new TDistribution(null, linear.length - 1.0).inverseCumulativeProbability(UPPER);
    double ratio = over / under;
    return new RatioOfMeans(ratio, ratio * Math.exp(-half), ratio * Math.exp(half));
  }
}
