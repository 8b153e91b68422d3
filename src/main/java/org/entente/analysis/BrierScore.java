package org.entente.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The Brier score of probabilities of yes/no questions (Brier 1950, Verification of forecasts
 * expressed in terms of probability; here with one term a question, so in 0..1, 0 being perfect),
 * and where it comes from: score = reliability - resolution + uncertainty (Murphy 1973, A new
 * vector partition of the probability score) + withinBinVariance - withinBinCovariance, the last
 * two being what a bin that holds different probabilities adds (Stephenson, Coelho and Jolliffe
 * 2008, Two extra components in the Brier score decomposition).
 *
 * @param count number of forecasts, from 1
 * @param score mean of (probability - outcome)^2, 0..1
 * @param reliability mean squared distance of a bin's mean probability from the share of yes in it,
 *     0..1; 0 is best
 * @param resolution mean squared distance of the share of yes in a bin from that overall, from 0 to
 *     uncertainty; larger is better
 * @param uncertainty variance of the outcomes, o (1 - o) with o the share of yes, 0..0.25
 * @param withinBinVariance variance of the probabilities about their bin's mean, from 0
 * @param withinBinCovariance twice their covariance with the outcomes within the bins
 */
public record BrierScore(
    int count,
    double score,
    double reliability,
    double resolution,
    double uncertainty,
    double withinBinVariance,
    double withinBinCovariance) {
  /**
   * The score, its parts by distinct probability: a bin holds forecasts of one probability alone.
   *
   * @throws IllegalArgumentException without a forecast
   */
  public static BrierScore of(List<Forecast> forecasts) {
    TreeMap<Double, ForecastBin> bins = new TreeMap<>();
    for (Forecast forecast : forecasts) {
      // Adding zero makes one of both zeros.
      bin(bins, forecast.probability() + 0.0).add(forecast);
    }
    return of(forecasts, bins);
  }

  /**
   * The score, its parts by bins of equal width, each with its lower end and the last with 1 too.
   *
   * @param bins number of bins, from 1
   * @throws IllegalArgumentException without a forecast, or with fewer bins
   */
  public static BrierScore binned(List<Forecast> forecasts, int bins) {
    if (bins < 1) {
      throw new IllegalArgumentException("forecasts fall into bins from 1 on, not " + bins);
    }
    TreeMap<Double, ForecastBin> filled = new TreeMap<>();
    for (Forecast forecast : forecasts) {
      double bin = Math.min(bins - 1.0, Math.floor(forecast.probability() * bins));
      bin(filled, bin).add(forecast);
    }
    return of(forecasts, filled);
  }

  private static ForecastBin bin(TreeMap<Double, ForecastBin> bins, double key) {
    return bins.computeIfAbsent(key, absent -> new ForecastBin());
  }

  private static BrierScore of(List<Forecast> forecasts, TreeMap<Double, ForecastBin> bins) {
    Forecast.check(forecasts);
    int count = forecasts.size();
    double share = share(forecasts);
    CompensatedSum reliability = new CompensatedSum();
    CompensatedSum resolution = new CompensatedSum();
    CompensatedSum variance = new CompensatedSum();
    CompensatedSum covariance = new CompensatedSum();
    for (ForecastBin bin : bins.values()) {
      reliability.add(bin.count() * square(bin.meanProbability() - bin.share()));
      resolution.add(bin.count() * square(bin.share() - share));
      variance.add(bin.squares());
      covariance.add(2 * bin.products());
    }
    return new BrierScore(
        count,
        distance(forecasts),
        reliability.over(count),
        resolution.over(count),
        share * (1 - share),
        variance.over(count),
        covariance.over(count));
  }

  private static double share(List<Forecast> forecasts) {
    return (double) forecasts.stream().filter(Forecast::happened).count() / forecasts.size();
  }

  private static double distance(List<Forecast> forecasts) {
    CompensatedSum sum = new CompensatedSum();
    forecasts.forEach(forecast -> sum.add(square(forecast.probability() - forecast.outcome())));
    return sum.over(forecasts.size());
  }

  private static double square(double x) {
    return x * x;
  }

  /**
   * Skill against always giving the share of yes that came: 1 - score / uncertainty; 1 is perfect,
   * 0 no better, below 0 worse. Empty where all outcomes are one, which that reference gets right.
   */
  public OptionalDouble skill() {
    return uncertainty == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - score / uncertainty);
  }

  /**
   * Skill against always giving a base rate that was known before: 1 - score / score of the base
   * rate. Empty where the base rate is never wrong.
   *
   * @param forecasts what this score is of
   * @param baseRate probability, 0..1
   * @throws IllegalArgumentException for a base rate outside 0..1, or without a forecast
   */
  public static OptionalDouble skill(List<Forecast> forecasts, double baseRate) {
    return skill(forecasts, Collections.nCopies(forecasts.size(), baseRate));
  }

  /**
   * Skill against another forecast of the same questions: 1 - score / score of the other. Empty
   * where the other is never wrong.
   *
   * @param forecasts what this score is of
   * @param others a probability for each, 0..1
   * @throws IllegalArgumentException for a probability outside 0..1, another number of them, or
   *     without a forecast
   */
  public static OptionalDouble skill(List<Forecast> forecasts, List<Double> others) {
    Forecast.check(forecasts);
    if (others.size() != forecasts.size()) {
      throw new IllegalArgumentException(
          others.size() + " probabilities are compared with " + forecasts.size());
    }
    List<Forecast> reference = new ArrayList<>();
    for (int f = 0; f < forecasts.size(); f++) {
      reference.add(new Forecast(others.get(f), forecasts.get(f).happened()));
    }
    double distance = distance(reference);
    return distance == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - distance(forecasts) / distance);
  }
}
