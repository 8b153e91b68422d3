package org.entente.analysis;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A sample in a few numbers. The order of the values leaves no trace: they are sorted before they
 * are summed. A sample that is all one value has exactly that mean and an sd of exactly 0.
 *
 * @param count number of values, from 1
 * @param mean mean
 * @param standardError Monte Carlo standard error of the mean, sd / sqrt(count); empty for a single
 *     value
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
   * @param values of at most 1e140 in size, at least one
   * @throws IllegalArgumentException for an empty sample, or one with a value that is not finite or
   *     too large
   */
  public static Summary of(double[] values) {
    Moments.check(values);
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double mean = Moments.mean(sorted);
    OptionalDouble sd = OptionalDouble.empty();
    OptionalDouble error = OptionalDouble.empty();
    if (sorted.length > 1) {
      double deviation = Math.sqrt(Moments.variance(sorted, mean));
      sd = OptionalDouble.of(deviation);
      error = OptionalDouble.of(deviation / Math.sqrt(sorted.length));
    }
    return new Summary(
        sorted.length,
        mean,
        error,
        sd,
        Quantiles.ofSorted(sorted, 0.05),
        Quantiles.ofSorted(sorted, 0.5),
        Quantiles.ofSorted(sorted, 0.95));
  }

  /** The mean with its interval; the mean alone for a single value. */
  public MeanInterval interval() {
    return sd.isPresent()
        ? MeanInterval.of(mean, sd.getAsDouble() * sd.getAsDouble(), count)
        : new MeanInterval(mean, mean, mean);
  }
}
