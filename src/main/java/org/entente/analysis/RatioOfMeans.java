package org.entente.analysis;

/**
 * The ratio of two means of paired samples, other over base, with its 95 % interval: that of the
 * logarithm, its variance by linearisation (Cochran 1977, Sampling Techniques, section 6.3), with
 * Student's t. The logarithm keeps the ends above 0, and swapping the samples inverts the interval;
 * Fieller's, which can be unbounded, would agree wherever both means are many standard errors from
 * 0.
 *
 * @param estimate the ratio, above 0
 * @param low lower end, above 0
 * @param high upper end
 */
public record RatioOfMeans(double estimate, double low, double high) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException unless {@code 0 <= low <= estimate <= high}
   */
  public RatioOfMeans {
    if (!(0 <= low && low <= estimate && estimate <= high)) {
      throw new IllegalArgumentException(
          "a ratio lies in its interval, above 0, not " + estimate + " in " + low + ".." + high);
    }
  }

  /**
   * The ratio of two means.
   *
   * @param base values of at most 1e140 in size, at least two, with a mean above 0
   * @param other as many, in the order of the base, with a mean above 0
   * @throws IllegalArgumentException if they do not pair, or a mean is not above 0
   */
  public static RatioOfMeans paired(double[] base, double[] other) {
    Moments.checkPairs(base, other);
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
    double half =
        Math.sqrt(Moments.variance(linear) / linear.length) * Confidence.student(linear.length - 1);
    double ratio = over / under;
    return new RatioOfMeans(ratio, ratio * StrictMath.exp(-half), ratio * StrictMath.exp(half));
  }
}
