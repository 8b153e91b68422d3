package org.entente.analysis;

import java.util.ArrayList;
import java.util.List;

/** Forecasts whose probabilities are taken as one; holds at least one when it is asked. */
final class ForecastBin {
  private final List<Forecast> forecasts = new ArrayList<>();

  void add(Forecast forecast) {
    forecasts.add(forecast);
  }

  int count() {
    return forecasts.size();
  }

  double meanProbability() {
    CompensatedSum sum = new CompensatedSum();
    forecasts.forEach(forecast -> sum.add(forecast.probability()));
    return sum.over(count());
  }

  /** Share of yes. */
  double share() {
    return (double) forecasts.stream().filter(Forecast::happened).count() / count();
  }

  /** Sum of squares of the probabilities about their mean. */
  double squares() {
    double mean = meanProbability();
    CompensatedSum sum = new CompensatedSum();
    for (Forecast forecast : forecasts) {
      double off = forecast.probability() - mean;
      sum.add(off * off);
    }
    return sum.value();
  }

  /** Sum of products of probabilities and outcomes, each about its mean. */
  double products() {
    double mean = meanProbability();
    double share = share();
    CompensatedSum sum = new CompensatedSum();
    for (Forecast forecast : forecasts) {
      sum.add((forecast.probability() - mean) * (forecast.outcome() - share));
    }
    return sum.value();
  }
}
