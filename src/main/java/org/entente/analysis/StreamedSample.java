package org.entente.analysis;

import java.util.OptionalDouble;

/**
 * A sample that is summarised as its values pass, without keeping them: mean and standard deviation
 * by compensated sums about the first value (Chan, Golub and LeVeque 1983, the shifted one-pass
 * algorithm), quantiles within 0.05 % of themselves. The values' order decides the last digits of
 * the sums, and so must be the same for the same bytes.
 */
public final class StreamedSample {
  /** How exact the quantiles are, in words. */
  public static final String EXACTNESS = "within 0.05 % of themselves";

  private final RelativeBins bins = new RelativeBins();
  private final CompensatedSum sum = new CompensatedSum();
  private final CompensatedSum squares = new CompensatedSum();
  private double first;
  private int above;
  private int below;

  /**
   * Takes in a value.
   *
   * @param value of at most 1e140 in size
   * @throws IllegalArgumentException if it is larger or not finite
   */
  public void add(double value) {
    Moments.check(value);
    if (bins.count() == 0) {
      first = value;
    }
    double off = value - first;
    sum.add(off);
    squares.add(off * off);
    bins.add(value);
    above += value > 0 ? 1 : 0;
    below += value < 0 ? 1 : 0;
  }

  /** Number of values. */
  public int count() {
    return bins.count();
  }

  /** Number of values above 0. */
  public int above() {
    return above;
  }

  /** Number of values below 0. */
  public int below() {
    return below;
  }

  /**
   * The sample in a few numbers.
   *
   * @throws IllegalArgumentException if it is empty
   */
  public Summary summary() {
    int count = bins.count();
    double[] quantiles = bins.quantiles(0.05, 0.5, 0.95);
    OptionalDouble sd = OptionalDouble.empty();
    OptionalDouble error = OptionalDouble.empty();
    if (count > 1) {
      double about = squares.value() - sum.value() * sum.value() / count;
      double deviation = Math.sqrt(Math.max(0, about / (count - 1)));
      sd = OptionalDouble.of(deviation);
      error = OptionalDouble.of(deviation / Math.sqrt(count));
    }
    // In one division, by which the mean of what is 0 or 1 is the share to the last digit.
    double mean = (first * count + sum.value()) / count;
    return new Summary(count, mean, count, error, sd, quantiles[0], quantiles[1], quantiles[2]);
  }
}
