package org.entente.chart;

/**
 * How far an ensemble's histories lie apart on one day: five quantiles.
 *
 * @param q05 the 5 % quantile
 * @param q25 the 25 % quantile, not below {@code q05}
 * @param q50 the median, not below {@code q25}
 * @param q75 the 75 % quantile, not below {@code q50}
 * @param q95 the 95 % quantile, not below {@code q75}
 */
public record Spread(double q05, double q25, double q50, double q75, double q95) {
  /**
   * Checks the quantiles.
   *
   * @throws IllegalArgumentException if one is not finite, or if they fall
   */
  public Spread {
    double before = Double.NEGATIVE_INFINITY;
    for (double quantile : new double[] {q05, q25, q50, q75, q95}) {
      if (!Double.isFinite(quantile)) {
        throw new IllegalArgumentException("a quantile is " + quantile + "; it must be finite");
      }
      if (quantile < before) {
        throw new IllegalArgumentException(
            "the quantile " + quantile + " follows " + before + "; quantiles must not fall");
      }
      before = quantile;
    }
  }
}
