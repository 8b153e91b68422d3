package org.entente.study;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.entente.analysis.IntervalScore;
import org.entente.analysis.PitHistogram;
import org.entente.analysis.QuantileScore;
import org.entente.analysis.Quantiles;
import org.entente.analysis.RankedProbability;

/**
 * A number that an ensemble forecast and that is on record.
 *
 * @param name what it is, such as {@code count.strike.a.b} or that with a month behind
 * @param cluster cases of one cluster hang together
 * @param observed what came
 * @param rank its continuous ranked probability score
 * @param pit where it lies in the ensemble
 * @param quantileScore mean quantile score of the quantiles at 5, 25, 50, 75 and 95 %
 * @param half score of the central half of the ensemble
 * @param most score of its central 90 %
 * @param persistence what a forecast of no change says, where there is one
 */
public record NumberCase(
    String name,
    String cluster,
    double observed,
    RankedProbability rank,
    PitHistogram.Case pit,
    double quantileScore,
    Band half,
    Band most,
    OptionalDouble persistence) {
  private static final double[] PROBABILITIES = {0.05, 0.25, 0.5, 0.75, 0.95};

  /**
   * A central band.
   *
   * @param covers whether the observed number lies in it, its ends included
   * @param score its interval score
   */
  public record Band(boolean covers, double score) {}

  /**
   * The case of an ensemble.
   *
   * @param ensemble values of the members, at least one
   */
  static NumberCase of(String name, String cluster, double observed, double[] ensemble) {
    double[] sorted = ensemble.clone();
    Arrays.sort(sorted);
    double quantileScore = 0;
    for (double p : PROBABILITIES) {
      quantileScore += QuantileScore.of(Quantiles.ofSorted(sorted, p), p, observed);
    }
    return new NumberCase(
        name,
        cluster,
        observed,
        RankedProbability.of(ensemble, observed),
        PitHistogram.Case.of(ensemble, observed),
        quantileScore / PROBABILITIES.length,
        band(sorted, 0.5, observed),
        band(sorted, 0.9, observed),
        OptionalDouble.empty());
  }

  /** The same beside what a forecast of no change says. */
  NumberCase beside(OptionalDouble noChange) {
    return new NumberCase(name, cluster, observed, rank, pit, quantileScore, half, most, noChange);
  }

  /**
   * How far the forecast of no change is off: the continuous ranked probability score of a forecast
   * of one number is its absolute error (Gneiting and Raftery 2007, section 4.2).
   */
  OptionalDouble persistenceError() {
    return persistence.isPresent()
        ? OptionalDouble.of(Math.abs(persistence.getAsDouble() - observed))
        : persistence;
  }

  private static Band band(double[] sorted, double probability, double observed) {
    double low = Quantiles.ofSorted(sorted, (1 - probability) / 2);
    double high = Quantiles.ofSorted(sorted, (1 + probability) / 2);
    return new Band(
        low <= observed && observed <= high, IntervalScore.of(low, high, probability, observed));
  }

  /** The score that does not depend on the number of members; empty for a single one. */
  OptionalDouble fair() {
    return rank.fair();
  }
}
