package org.entente.random;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;

/** How well draws fit a distribution. */
final class Fit {
  private Fit() {}

  /**
   * The probability of a fit as bad as this or worse, were the draws of the distribution: the
   * Kolmogorov-Smirnov test in its limit of many draws.
   *
   * @param distribution the distribution function
   */
  static double probability(DoubleUnaryOperator distribution, double[] draws) {
    double[] sorted = draws.clone();
    Arrays.sort(sorted);
    double n = sorted.length;
    double distance = 0;
    for (int d = 0; d < sorted.length; d++) {
      double below = distribution.applyAsDouble(sorted[d]);
      distance = Math.max(distance, Math.max(below - d / n, (d + 1) / n - below));
    }
    return 1 - new KolmogorovSmirnovTest().ksSum(Math.sqrt(n) * distance, 1e-10, 100_000);
  }
}
