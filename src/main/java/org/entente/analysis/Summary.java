package org.entente.analysis;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A sample in a few numbers. The order of the values leaves no trace: they are sorted before they
 * are summed. A sample that is all one value has exactly that mean and an sd of exactly 0.
 *
 * @param count number of values, from 1
 * @param mean mean
 * @param draws number of independent draws that the values are of: as many as values, or fewer
 *     where two values share one
 * @param standardError Monte Carlo standard error of the mean, sd / sqrt(count), or by {@link
 *     TwoOfADraw} where values share draws; empty for a single draw
 * @param sd standard deviation with n - 1 in the denominator; empty for a single value
 * @param q05 5 % quantile, as all of type 7 (Hyndman and Fan 1996)
 * @param q50 median
 * @param q95 95 % quantile
 */
public record Summary(
    int count,
    double mean,
    int draws,
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
        sorted.length,
        error,
        sd,
        Quantiles.ofSorted(sorted, 0.05),
        Quantiles.ofSorted(sorted, 0.5),
        Quantiles.ofSorted(sorted, 0.95));
  }

  /**
   * Summarises a sample in which some draws have two values each, so that the standard error is
   * that of the draws.
   *
   * @param values as above
   * @param twos which of them share a draw
   * @throws IllegalArgumentException as above, or if the two do not fit the values
   */
  public static Summary of(double[] values, TwoOfADraw twos) {
    Summary independent = of(values);
    return twos.isEmpty()
        ? independent
        : new Summary(
            independent.count,
            independent.mean,
            twos.draws(values.length),
            twos.standardError(values, independent.mean),
            independent.sd,
            independent.q05,
            independent.q50,
            independent.q95);
  }

  /** The mean with its interval; the mean alone where there is no standard error. */
  public MeanInterval interval() {
    if (standardError.isEmpty() || sd.isEmpty()) {
      return new MeanInterval(mean, mean, mean);
    }
    return draws == count
        ? MeanInterval.of(mean, sd.getAsDouble() * sd.getAsDouble(), count)
        : MeanInterval.ofError(mean, standardError.getAsDouble(), draws);
  }

  /**
   * Of values that are 0 or 1, the share of 1 with its interval.
   *
   * @throws IllegalArgumentException if the mean is not in 0..1
   */
  public Proportion share() {
    return Proportion.ofDraws(
        (int) Math.round(mean * count), count, draws, standardError.orElse(0));
  }
}
