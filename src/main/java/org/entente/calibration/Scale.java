package org.entente.calibration;

import java.util.List;

/**
 * How far simulated statistics are off the record: the root of the mean square of what each misses,
 * each in units of its standard deviation over the prior. A statistic that does not vary over the
 * prior tells nothing and is left out.
 */
final class Scale {
  private final List<CountStatistic> statistics;
  private final double[] units;

  private Scale(List<CountStatistic> statistics, double[] units) {
    this.statistics = statistics;
    this.units = units;
  }

  /** The units of simulations over the prior; those that failed are empty. */
  static Scale of(List<CountStatistic> statistics, List<double[]> simulated) {
    List<double[]> well = simulated.stream().filter(each -> each.length > 0).toList();
    double[] units = new double[statistics.size()];
    for (int s = 0; s < units.length; s++) {
      int place = s;
      double mean = well.stream().mapToDouble(each -> each[place]).sum() / well.size();
      double square =
          well.stream().mapToDouble(each -> (each[place] - mean) * (each[place] - mean)).sum();
      units[s] = Math.sqrt(square / Math.max(1, well.size() - 1));
    }
    return new Scale(statistics, units);
  }

  /** Whether a statistic varies over the prior, so that it counts. */
  boolean counts(int statistic) {
    return units[statistic] > 0;
  }

  /** Whether none does. */
  boolean isEmpty() {
    for (int s = 0; s < units.length; s++) {
      if (counts(s)) {
        return false;
      }
    }
    return true;
  }

  /** The distance of simulated statistics from the record; infinite of none. */
  double distance(double[] simulated) {
    if (simulated.length == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double sum = 0;
    int counted = 0;
    for (int s = 0; s < units.length; s++) {
      if (counts(s)) {
        double miss = statistics.get(s).miss(simulated[s]) / units[s];
        sum += miss * miss;
        counted++;
      }
    }
    return counted == 0 ? 0 : Math.sqrt(sum / counted);
  }
}
