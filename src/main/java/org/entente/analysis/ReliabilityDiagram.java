package org.entente.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * How often yes came where it was given about some probability (Murphy and Winkler 1977,
 * Reliability of subjective probability forecasts): on the diagonal where forecasts are reliable.
 *
 * @param stops bins that hold a forecast, by rising probability
 */
public record ReliabilityDiagram(List<Stop> stops) {
  /** Copies. */
  public ReliabilityDiagram {
    stops = List.copyOf(stops);
  }

  /**
   * The forecasts of one bin.
   *
   * @param low lower end of the bin, in it
   * @param high upper end, in it only where it is 1
   * @param probability mean of the probabilities given, low..high
   * @param yes share of yes among them, with its 95 % interval
   */
  public record Stop(double low, double high, double probability, Proportion yes) {}

  /**
   * The diagram over bins of equal width; shares have intervals of Jeffreys' prior, as if all
   * questions were independent.
   *
   * @param bins number of bins, from 1
   * @throws IllegalArgumentException without a forecast or a bin
   */
  public static ReliabilityDiagram of(List<Forecast> forecasts, int bins) {
    Forecast.check(forecasts);
    if (bins < 1) {
      throw new IllegalArgumentException("forecasts fall into bins from 1 on, not " + bins);
    }
    List<Stop> stops = new ArrayList<>();
    for (int b = 0; b < bins; b++) {
      int bin = b;
      List<Forecast> here =
          forecasts.stream()
              .filter(f -> Math.min(bins - 1, (int) (f.probability() * bins)) == bin)
              .toList();
      if (!here.isEmpty()) {
        CompensatedSum sum = new CompensatedSum();
        here.forEach(forecast -> sum.add(forecast.probability()));
        int yes = (int) here.stream().filter(Forecast::happened).count();
        stops.add(
            new Stop(
                (double) bin / bins,
                (bin + 1.0) / bins,
                sum.over(here.size()),
                Proportion.jeffreys(yes, here.size())));
      }
    }
    return new ReliabilityDiagram(stops);
  }
}
