package org.entente.analysis;

/**
 * A mean with its 95 % interval by Student's t, mean plus and minus t(n - 1; 0.975) s / sqrt(n); a
 * point where the sample does not vary.
 *
 * @param mean mean
 * @param low lower end
 * @param high upper end
 */
public record MeanInterval(double mean, double low, double high) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException unless {@code low <= mean <= high}
   */
  public MeanInterval {
    if (!(low <= mean && mean <= high)) {
      throw new IllegalArgumentException(
          "a mean lies in its interval, not " + mean + " in " + low + ".." + high);
    }
  }

  /**
   * The mean of a sample of independent values.
   *
   * @param values at most 1e140 in size, at least two
   * @throws IllegalArgumentException for fewer values, or one that is not finite or too large
   */
  public static MeanInterval of(double[] values) {
    Moments.check(values);
    if (values.length < 2) {
      throw new IllegalArgumentException("an interval needs at least two values");
    }
    double mean = Moments.mean(values);
    return of(mean, Moments.variance(values, mean), values.length);
  }

  /**
   * The mean of independent whole numbers, from their sums, which add up to the same whatever their
   * order.
   *
   * @param sum of the values
   * @param squares sum of their squares; a whole number below 2^53 in size is exact
   * @param count number of the values, at least two
   * @throws IllegalArgumentException for fewer values, or sums that no values have
   */
  public static MeanInterval ofSums(long sum, long squares, long count) {
    if (count < 2 || count > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("an interval needs 2 to 2^31 - 1 values, not " + count);
    }
    double mean = (double) sum / count;
    double variance = (squares - mean * sum) / (count - 1);
    if (variance < -1e-9 * squares) {
      throw new IllegalArgumentException(
          "no values add up to " + sum + " and their squares to " + squares);
    }
    return of(mean, Math.max(0, variance), (int) count);
  }

  /** From the mean, variance and number of the values. */
  static MeanInterval of(double mean, double variance, int count) {
    double half = Math.sqrt(variance / count) * Confidence.student(count - 1);
    return new MeanInterval(mean, mean - half, mean + half);
  }
}
