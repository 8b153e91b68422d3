package org.entente.analysis;

/** Sample quantiles of type 7 (Hyndman and Fan 1996), the default of R and NumPy. */
public final class Quantiles {
  private Quantiles() {}

  /**
   * The quantile of a sorted sample: with h = (n - 1) p, x[floor h] + (h - floor h) (x[floor h + 1]
   * - x[floor h]).
   *
   * @param sorted finite values in ascending order, at least one
   * @param p probability, 0..1
   * @throws IllegalArgumentException for an empty sample or a probability out of bounds
   */
  public static double ofSorted(double[] sorted, double p) {
    if (sorted.length == 0) {
      throw new IllegalArgumentException("an empty sample has no quantiles");
    }
    checkProbability(p);
    double place = (sorted.length - 1) * p;
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    double low = sorted[below];
    double high = sorted[above];
    // Kept between its neighbours, which rounding could leave by a bit.
    return Math.min(high, Math.max(low, low + (place - below) * (high - low)));
  }

  /**
   * Refuses what is no probability.
   *
   * @throws IllegalArgumentException outside 0..1
   */
  static void checkProbability(double p) {
    if (!(p >= 0 && p <= 1)) {
      throw new IllegalArgumentException("a probability lies in 0..1, not " + p);
    }
  }
}
