package org.entente.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * A fan as JFreeChart's datasets: the numbers given, unchanged; one series a partner (two for the
 * edges of a band), in the order of the places given; x is milliseconds UTC.
 */
final class FanData {
  private final Fan fan;
  private final List<Integer> places;

  /** The data of the partners at these places of the fan's list. */
  FanData(Fan fan, List<Integer> places) {
    this.fan = fan;
    this.places = List.copyOf(places);
  }

  /** The medians. */
  DefaultXYDataset medians() {
    DefaultXYDataset lines = new DefaultXYDataset();
    for (int place : places) {
      lines.addSeries(fan.partners().get(place).id(), line(place, Spread::q50));
    }
    return lines;
  }

  /** The 5 % and the 95 % quantiles, two series a partner. */
  DefaultXYDataset edges() {
    DefaultXYDataset lines = new DefaultXYDataset();
    for (int place : places) {
      lines.addSeries(fan.partners().get(place).id() + " 5 %", line(place, Spread::q05));
      lines.addSeries(fan.partners().get(place).id() + " 95 %", line(place, Spread::q95));
    }
    return lines;
  }

  /** From the 25 % to the 75 % quantile, or what chance alone does. */
  DefaultIntervalXYDataset inner() {
    return band(Partner::innerLow, Partner::innerHigh);
  }

  /** From the 5 % to the 95 % quantile. */
  DefaultIntervalXYDataset nineTenths() {
    return band(
        (partner, row) -> partner.spreads().get(row).q05(),
        (partner, row) -> partner.spreads().get(row).q95());
  }

  /** Reads one end of a band. */
  private interface End {
    double at(Partner partner, int row);
  }

  private DefaultIntervalXYDataset band(End low, End high) {
    DefaultIntervalXYDataset bands = new DefaultIntervalXYDataset();
    double[] days = days();
    for (int place : places) {
      double[] middle = values(place, Spread::q50);
      bands.addSeries(
          fan.partners().get(place).id(),
          new double[][] {days, days, days, middle, ends(place, low), ends(place, high)});
    }
    return bands;
  }

  private double[][] line(int place, ToDoubleFunction<Spread> quantile) {
    return new double[][] {days(), values(place, quantile)};
  }

  private double[] ends(int place, End end) {
    Partner partner = fan.partners().get(place);
    return IntStream.range(0, partner.spreads().size())
        .mapToDouble(row -> end.at(partner, row))
        .toArray();
  }

  private double[] days() {
    return fan.course().dates().stream().mapToDouble(Days::millis).toArray();
  }

  private double[] values(int place, ToDoubleFunction<Spread> quantile) {
    return fan.partners().get(place).spreads().stream().mapToDouble(quantile).toArray();
  }
}
