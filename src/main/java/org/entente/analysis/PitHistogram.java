package org.entente.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * The non-randomised histogram of the probability integral transform of forecasts of whole numbers
 * or of ensembles (Czado, Gneiting and Held 2009, Predictive model assessment for count data,
 * section 2): flat where forecasts are calibrated, a hump where they are too wide, a trough where
 * they are too narrow, a slope where they are too high or too low.
 *
 * <p>A case in which the forecast puts the share below the observed number at a and the share up to
 * it at b spreads its weight evenly over a..b.
 *
 * @param cases number of cases, from 1
 * @param shares share of the cases in each of as many bins of equal width over 0..1; they add up to
 *     1
 */
public record PitHistogram(int cases, List<Double> shares) {
  /** Copies. */
  public PitHistogram {
    shares = List.copyOf(shares);
  }

  /**
   * A case.
   *
   * @param below share of the forecast below the observed number, 0..1
   * @param upTo share up to and with it, from {@code below} to 1
   */
  public record Case(double below, double upTo) {
    /**
     * Checks the shares.
     *
     * @throws IllegalArgumentException if they are out of bounds or order
     */
    public Case {
      Quantiles.checkProbability(below);
      Quantiles.checkProbability(upTo);
      if (upTo < below) {
        throw new IllegalArgumentException("a share grows, not " + below + " to " + upTo);
      }
    }

    /**
     * The case of an ensemble.
     *
     * @param ensemble values of the members, at least one
     * @param observed what came
     * @throws IllegalArgumentException for an empty ensemble or a number that is not finite
     */
    public static Case of(double[] ensemble, double observed) {
      Moments.check(ensemble);
      Moments.check(new double[] {observed});
      int below = 0;
      int upTo = 0;
      for (double member : ensemble) {
        below += member < observed ? 1 : 0;
        upTo += member <= observed ? 1 : 0;
      }
      return new Case((double) below / ensemble.length, (double) upTo / ensemble.length);
    }

    /** The distribution function of the transform at u: their equation 2. */
    double at(double u) {
      if (u >= upTo) {
        return 1;
      }
      return u <= below ? 0 : (u - below) / (upTo - below);
    }
  }

  /**
   * The histogram of some cases.
   *
   * @param bins number of bins, from 1
   * @throws IllegalArgumentException without a case or a bin
   */
  public static PitHistogram of(List<Case> cases, int bins) {
    if (cases.isEmpty() || bins < 1) {
      throw new IllegalArgumentException("a histogram needs at least one case and one bin");
    }
    List<Double> shares = new ArrayList<>();
    double before = 0;
    for (int bin = 1; bin <= bins; bin++) {
      CompensatedSum sum = new CompensatedSum();
      for (Case each : cases) {
        sum.add(bin == bins ? 1 : each.at((double) bin / bins));
      }
      double now = sum.over(cases.size());
      shares.add(Math.max(0, now - before));
      before = now;
    }
    return new PitHistogram(cases.size(), shares);
  }
}
