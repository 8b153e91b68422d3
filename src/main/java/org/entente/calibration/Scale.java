package org.entente.calibration;

import java.util.Arrays;
import java.util.List;

/**
 * How far simulated statistics are off the record: the root of the weighted mean square of what
 * each misses, in units of its standard deviation over the prior. A statistic weighs as much as the
 * factors explain of it over the prior, so that those which hang on chance and other parameters
 * alone do not drown the rest: its share of variance that is explained by the first two Legendre
 * polynomials of each factor (a polynomial chaos expansion without interactions, Sudret 2008,
 * Global sensitivity analysis using polynomial chaos expansions), adjusted for their number.
 */
final class Scale {
  private static final double LEAST_WEIGHT = 0.01;

  private final List<CountStatistic> statistics;
  private final double[] units;
  private final double[] weights;

  private Scale(List<CountStatistic> statistics, double[] units, double[] weights) {
    this.statistics = statistics;
    this.units = units;
    this.weights = weights;
  }

  /**
   * The scale of simulations over the prior.
   *
   * @param places of the factors, evenly spread over the unit cube
   * @param simulated statistics; empty of those that failed
   */
  static Scale of(
      List<CountStatistic> statistics, List<double[]> places, List<double[]> simulated) {
    double[] units = new double[statistics.size()];
    double[] weights = new double[units.length];
    for (int s = 0; s < units.length; s++) {
      Explained explained = Explained.of(statistics.get(s), s, places, simulated);
      units[s] = explained.sd;
      weights[s] = explained.share < LEAST_WEIGHT ? 0 : explained.share;
    }
    if (Arrays.stream(weights).allMatch(weight -> weight == 0)) {
      // Nothing hangs on the factors: all that varies is compared, and nothing will be learnt.
      Arrays.setAll(weights, s -> units[s] > 0 ? 1 : 0);
    }
    return new Scale(statistics, units, weights);
  }

  /** How a statistic varies over the prior, and what share of that the factors explain. */
  private record Explained(double sd, double share) {
    static Explained of(
        CountStatistic statistic, int s, List<double[]> places, List<double[]> simulated) {
      int n = 0;
      double mean = 0;
      for (double[] each : simulated) {
        if (each.length > 0) {
          n++;
          mean += statistic.miss(each[s]);
        }
      }
      mean /= n;
      int k = places.get(0).length;
      double[] coefficients = new double[2 * k];
      double variance = 0;
      for (int i = 0; i < places.size(); i++) {
        if (simulated.get(i).length > 0) {
          double deviation = statistic.miss(simulated.get(i)[s]) - mean;
          variance += deviation * deviation / n;
          for (int f = 0; f < k; f++) {
            double u = places.get(i)[f];
            coefficients[2 * f] += deviation * Math.sqrt(3) * (2 * u - 1) / n;
            coefficients[2 * f + 1] += deviation * Math.sqrt(5) * (6 * u * u - 6 * u + 1) / n;
          }
        }
      }
      if (!(variance > 0)) {
        return new Explained(0, 0);
      }
      double explained = Arrays.stream(coefficients).map(c -> c * c).sum() / variance;
      int freedom = n - 2 * k - 1;
      double adjusted = freedom < 1 ? 0 : 1 - (1 - Math.min(1, explained)) * (n - 1) / freedom;
      return new Explained(Math.sqrt(variance), adjusted);
    }
  }

  /** How much a statistic weighs, 0..1. */
  double weight(int statistic) {
    return weights[statistic];
  }

  /** Whether no statistic varies over the prior. */
  boolean isEmpty() {
    return Arrays.stream(weights).allMatch(weight -> weight == 0);
  }

  /** The distance of simulated statistics from the record; infinite of none. */
  double distance(double[] simulated) {
    if (simulated.length == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double sum = 0;
    double total = 0;
    for (int s = 0; s < units.length; s++) {
      if (weights[s] > 0) {
        double miss = statistics.get(s).miss(simulated[s]) / units[s];
        sum += weights[s] * miss * miss;
        total += weights[s];
      }
    }
    return Math.sqrt(sum / total);
  }
}
