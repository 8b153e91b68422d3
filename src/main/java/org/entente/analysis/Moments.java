package org.entente.analysis;

/**
 * Mean and variance of a sample in two passes of compensated sums, the second with a correction for
 * the rounding of the mean (Chan, Golub and LeVeque 1983, Algorithms for computing the sample
 * variance: the corrected two-pass algorithm).
 */
final class Moments {
  /** Above it, squares would leave the range of a double. */
  private static final double LARGEST = 1e140;

  private Moments() {}

  /**
   * Refuses what has no mean, or no variance in the range of a double.
   *
   * @throws IllegalArgumentException for an empty sample, or one with a value that is not finite or
   *     above 1e140 in size
   */
  static void check(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("a sample needs at least one value");
    }
    for (double value : values) {
      check(value);
    }
  }

  /**
   * Refuses a value that no sample may hold.
   *
   * @throws IllegalArgumentException if it is not finite or above 1e140 in size
   */
  static void check(double value) {
    // Written so that what is not a number is refused too.
    if (!(Math.abs(value) <= LARGEST)) {
      throw new IllegalArgumentException(
          "a sample holds finite numbers of at most " + LARGEST + " in size, not " + value);
    }
  }

  /**
   * Refuses samples that do not pair.
   *
   * @throws IllegalArgumentException unless both hold as many values, two or more, each one that
   *     {@link #check} passes
   */
  static void checkPairs(double[] base, double[] other) {
    check(base);
    check(other);
    if (base.length != other.length || base.length < 2) {
      throw new IllegalArgumentException(
          "two samples pair if both have n >= 2 values, not " + base.length + ", " + other.length);
    }
  }

  /** The mean; exactly the value of a sample that is all one value. */
  static double mean(double[] values) {
    CompensatedSum sum = new CompensatedSum();
    for (double value : values) {
      sum.add(value);
    }
    return sum.over(values.length);
  }

  /**
   * The variance with n - 1 in the denominator, of at least two values; exactly 0 if all are one.
   *
   * @param mean their mean
   */
  static double variance(double[] values, double mean) {
    CompensatedSum squares = new CompensatedSum();
    CompensatedSum rest = new CompensatedSum();
    for (double value : values) {
      double off = value - mean;
      squares.add(off * off);
      rest.add(off);
    }
    double correction = rest.value() * rest.value() / values.length;
    return Math.max(0, (squares.value() - correction) / (values.length - 1));
  }

  /** The variance as above, about the sample's own mean. */
  static double variance(double[] values) {
    return variance(values, mean(values));
  }
}
