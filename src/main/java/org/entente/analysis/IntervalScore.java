package org.entente.analysis;

/**
 * The interval score of a central band of probability 1 - a against the number that came: its
 * width, and 2 / a times how far the number lies outside (Gneiting and Raftery 2007, Strictly
 * proper scoring rules, equation 43), in the unit of the number; 0 is best.
 */
public final class IntervalScore {
  private IntervalScore() {}

  /**
   * The score of one band.
   *
   * @param low lower end, finite
   * @param high upper end, not below {@code low}
   * @param probability of the band, above 0 and below 1
   * @param observed what came, finite
   * @return from 0
   * @throws IllegalArgumentException for ends out of order, a probability out of bounds or a number
   *     that is not finite
   */
  public static double of(double low, double high, double probability, double observed) {
    Moments.check(new double[] {low, high, observed});
    if (low > high) {
      throw new IllegalArgumentException("a band ends above its start, not " + low + ".." + high);
    }
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException("a band's probability lies in 0..1, not " + probability);
    }
    double outside = Math.max(0, Math.max(low - observed, observed - high));
    return high - low + 2 / (1 - probability) * outside;
  }
}
