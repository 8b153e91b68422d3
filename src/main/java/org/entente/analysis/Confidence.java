package org.entente.analysis;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * The one level of confidence of all intervals here, 95 % with equal tails, and the quantiles that
 * belong to it.
 */
final class Confidence {
  private static final double TAIL = 0.025;

  /**
   * Error that the search for a quantile may leave; Commons Math's own default is 1e-9, too coarse
   * for rare events. Its distribution functions add up to 1e-9 of the value for a million trials.
   */
  private static final double ACCURACY = 1e-15;

  /** The last one asked for: samples of one study are mostly of one size. */
  private static volatile Student last = new Student(0, 0);

  private Confidence() {}

  private record Student(int freedom, double quantile) {}

  /**
   * Half the width of an interval by Student's t, in standard errors.
   *
   * @param freedom degrees of freedom, from 1
   */
  static double student(int freedom) {
    Student known = last;
    if (known.freedom != freedom) {
      double quantile =
          new TDistribution(null, freedom, ACCURACY).inverseCumulativeProbability(1 - TAIL);
      known = new Student(freedom, quantile);
      last = known;
    }
    return known.quantile;
  }

  /** Lower end of the middle 95 % of a Beta distribution, a and b above 0. */
  static double betaLow(double a, double b) {
    return new BetaDistribution(null, a, b, ACCURACY).inverseCumulativeProbability(TAIL);
  }

  /** Upper end of the middle 95 % of a Beta distribution, a and b above 0. */
  static double betaHigh(double a, double b) {
    // From the other side, where the accuracy is relative to the small distance from 1.
    return 1 - betaLow(b, a);
  }
}
