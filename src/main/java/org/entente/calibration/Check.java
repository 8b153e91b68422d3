package org.entente.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import org.entente.analysis.Quantiles;

/**
 * A statistic of the record beside what is simulated from the posterior: whether the model can have
 * led to it.
 *
 * @param statistic what is counted
 * @param weight how much it counted in the distance, 0..1: the share of its variance over the prior
 *     that the factors explain
 * @param prior quantiles at 5, 50 and 95 % over the prior
 * @param posterior the same over the posterior, of new simulations
 * @param asFew share of those with as few as on record or fewer, 0..1
 * @param asMany share with as many or more
 */
public record Check(
    CountStatistic statistic,
    double weight,
    List<Double> prior,
    List<Double> posterior,
    double asFew,
    double asMany) {
  private static final double TAIL = 0.05;

  /** Copies the quantiles. */
  public Check {
    prior = List.copyOf(prior);
    posterior = List.copyOf(posterior);
  }

  /** Whether the record lies where the posterior leads, tails of 5 % left out. */
  public boolean agrees() {
    return asMany >= TAIL && (asFew >= TAIL || !statistic.complete());
  }

  static Check of(
      CountStatistic statistic,
      int place,
      double weight,
      List<double[]> prior,
      List<double[]> posterior) {
    double[] after = column(posterior, place);
    int observed = statistic.observed();
    return new Check(
        statistic,
        weight,
        quantiles(column(prior, place)),
        quantiles(after),
        (double) Arrays.stream(after).filter(count -> count <= observed).count() / after.length,
        (double) Arrays.stream(after).filter(count -> count >= observed).count() / after.length);
  }

  private static double[] column(List<double[]> simulated, int place) {
    return simulated.stream()
        .filter(each -> each.length > 0)
        .mapToDouble(each -> each[place])
        .sorted()
        .toArray();
  }

  private static List<Double> quantiles(double[] sorted) {
    return DoubleStream.of(TAIL, 0.5, 1 - TAIL)
        .map(probability -> Quantiles.ofSorted(sorted, probability))
        .boxed()
        .toList();
  }
}
