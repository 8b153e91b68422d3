package org.entente.analysis;

/**
 * The quantile score, or pinball loss, of a quantile that was forecast against the number that
 * came: {@code (y - q) (p - 1{y < q})}, in the unit of the number; 0 is best, and the true quantile
 * is best on average (Koenker and Bassett 1978, Regression quantiles). Half the absolute error at p
 * = 1/2.
 */
public final class QuantileScore {
  private QuantileScore() {}

  /**
   * The score of one quantile.
   *
   * @param quantile what was forecast, finite
   * @param p its probability, 0..1
   * @param observed what came, finite
   * @return from 0
   * @throws IllegalArgumentException for a probability out of bounds or a number that is not finite
   */
  public static double of(double quantile, double p, double observed) {
    Quantiles.checkProbability(p);
    Moments.check(new double[] {quantile, observed});
    return observed < quantile ? (1 - p) * (quantile - observed) : p * (observed - quantile);
  }
}
