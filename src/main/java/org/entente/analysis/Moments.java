package org.entente.analysis;

/** Mean and variance of a sample, in two passes with the correction of Chan et al. (1983). */
final class Moments {
  private Moments() {}

  /**
   * Refuses what has no mean.
   *
   * @throws IllegalArgumentException for an empty sample, or one with a value that is not finite
   */
  static void check(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("a sample needs at least one value");
    }
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("a sample holds finite numbers, not " + value);
      }
    }
  }

  /** The mean; exactly the value of a sample that is all one value. */
  static double mean(double[] values) {
    // About the first value, so that a constant sample has no rounding error.
    double origin = values[0];
    double sum = 0;
    for (double value : values) {
      sum += value - origin;
    }
    return origin + sum / values.length;
  }

  /**
   * The variance with n - 1 in the denominator, of at least two values; exactly 0 if all are one.
   */
  static double variance(double[] values, double mean) {
    double squares = 0;
    double rest = 0;
    for (double value : values) {
      double off = value - mean;
      squares += off * off;
      rest += off;
    }
    return Math.max(0, (squares - rest * rest / values.length) / (values.length - 1));
  }
}
