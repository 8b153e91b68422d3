package org.entente.analysis;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A sample in a few numbers.
 *
 * @param count number of values, from 1
 * @param mean mean
 * @param standardError Monte Carlo standard error of the mean; empty for a single value
 * @param sd standard deviation with n - 1 in the denominator; empty for a single value
 * @param q05 5 % quantile, as all of type 7 (Hyndman and Fan 1996)
 * @param q50 median
 * @param q95 95 % quantile
 */
public record Summary(
    int count,
    double mean,
    OptionalDouble standardError,
    OptionalDouble sd,
    double q05,
    double q50,
    double q95) {
  /**
   * Summarises a sample.
   *
   * @param values finite, at least one; their order matters only to the last bits of the mean
   * @throws IllegalArgumentException for an empty sample, or one with a value that is not finite
   */
  public static Summary of(double[] values) {
    Moments.check(values);
    double mean = Moments.mean(values);
    OptionalDouble sd = OptionalDouble.empty();
    OptionalDouble error = OptionalDouble.empty();
    if (values.length > 1) {
      double deviation = Math.sqrt(Moments.variance(values, mean));
      sd = OptionalDouble.of(deviation);
      error = OptionalDouble.of(deviation / Math.sqrt(values.length));
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Summary(
        values.length,
        mean,
        error,
        sd,
        Quantiles.ofSorted(sorted, 0.05),
        Quantiles.ofSorted(sorted, 0.5),
        Quantiles.ofSorted(sorted, 0.95));
  }
}
