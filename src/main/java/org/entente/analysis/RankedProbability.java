package org.entente.analysis;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The continuous ranked probability score of an ensemble against the number that came, in the unit
 * of the number; 0 is best, and for one member it is the absolute error.
 *
 * <p>With members x and the observation y it is mean |x_i - y| less half the mean |x_i - x_j|
 * (Gneiting and Raftery 2007, Strictly proper scoring rules, equation 21). That second mean is over
 * all m^2 pairs in the plain score, which scores the ensemble as it is; and over the m (m - 1)
 * pairs of different members in the fair one, which is not biased by the size of the ensemble, and
 * scores the distribution that the members were drawn from (Ferro 2014, Fair scores for ensemble
 * forecasts). The fair score of a single case can be below 0.
 *
 * @param members number of members, from 1
 * @param plain score of the ensemble as it is, from 0
 * @param fair score that does not depend on the number of members; empty for a single one
 */
public record RankedProbability(int members, double plain, OptionalDouble fair) {
  /**
   * The score of an ensemble.
   *
   * @param ensemble values of the members, at most 1e140 in size, at least one, in any order
   * @param observed the value that came, finite
   * @throws IllegalArgumentException for an empty ensemble, or a value that is not finite or too
   *     large
   */
  public static RankedProbability of(double[] ensemble, double observed) {
    Moments.check(ensemble);
    Moments.check(new double[] {observed});
    double[] sorted = ensemble.clone();
    Arrays.sort(sorted);
    int m = sorted.length;
    double error = error(sorted, observed);
    double spread = spread(sorted);
    return new RankedProbability(
        m,
        // Rounding may leave a perfect ensemble a bit below 0.
        Math.max(0, error - spread / m / m),
        m == 1 ? OptionalDouble.empty() : OptionalDouble.of(error - spread / m / (m - 1.0)));
  }

  private static double error(double[] members, double observed) {
    CompensatedSum sum = new CompensatedSum();
    for (double member : members) {
      sum.add(Math.abs(member - observed));
    }
    return sum.over(members.length);
  }

  /**
   * Sum of |x_i - x_j| over unordered pairs: the gap above the i-th of m sorted members lies
   * between i (m - i) pairs.
   */
  private static double spread(double[] sorted) {
    CompensatedSum sum = new CompensatedSum();
    for (int i = 1; i < sorted.length; i++) {
      sum.add((double) i * (sorted.length - i) * (sorted[i] - sorted[i - 1]));
    }
    return sum.value();
  }
}
