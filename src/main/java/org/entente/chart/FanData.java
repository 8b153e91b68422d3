package org.entente.chart;

import java.util.List;
import java.util.function.ToDoubleFunction;
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

  /** From the 25 % to the 75 % quantile. */
  DefaultIntervalXYDataset half() {
    return band(Spread::q25, Spread::q75);
  }

  /** From the 5 % to the 95 % quantile. */
  DefaultIntervalXYDataset nineTenths() {
    return band(Spread::q05, Spread::q95);
  }

  private DefaultIntervalXYDataset band(
      ToDoubleFunction<Spread> low, ToDoubleFunction<Spread> high) {
    DefaultIntervalXYDataset bands = new DefaultIntervalXYDataset();
    double[] days = days();
    for (int place : places) {
      double[] middle = values(place, Spread::q50);
      bands.addSeries(
          fan.partners().get(place).id(),
          new double[][] {days, days, days, middle, values(place, low), values(place, high)});
    }
    return bands;
  }

  private double[][] line(int place, ToDoubleFunction<Spread> quantile) {
    return new double[][] {days(), values(place, quantile)};
  }

  private double[] days() {
    return fan.course().dates().stream().mapToDouble(Days::millis).toArray();
  }

  private double[] values(int place, ToDoubleFunction<Spread> quantile) {
    return fan.partners().get(place).spreads().stream().mapToDouble(quantile).toArray();
  }
}
