package org.entente.analysis;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The logarithmic score of probabilities of yes/no questions (Good 1952, Rational decisions): the
 * mean of -ln of the probability that was given to what came, in nats, from 0, which is perfect; ln
 * 2 is what always giving one half scores.
 *
 * <p>What was held impossible and came has no finite score. A share of replications is 0 before the
 * event is impossible, so {@link #share} gives a probability that is never 0 or 1.
 *
 * @param count number of forecasts, from 1
 * @param impossible forecasts that gave no probability to what came
 * @param mean the score; empty if any was impossible
 */
public record LogScore(int count, int impossible, OptionalDouble mean) {
  /**
   * The score of forecasts.
   *
   * @throws IllegalArgumentException without a forecast
   */
  public static LogScore of(List<Forecast> forecasts) {
    Forecast.check(forecasts);
    int impossible = 0;
    CompensatedSum sum = new CompensatedSum();
    for (Forecast forecast : forecasts) {
      if (forecast.given() == 0) {
        impossible++;
      } else {
        // The other form keeps a small probability of no, which 1 - p would round away.
        sum.add(
            forecast.happened()
                ? -StrictMath.log(forecast.probability())
                : -StrictMath.log1p(-forecast.probability()));
      }
    }
    int count = forecasts.size();
    return new LogScore(
        count,
        impossible,
        impossible == 0 ? OptionalDouble.of(sum.over(count)) : OptionalDouble.empty());
  }

  /**
   * The probability of yes after k of n replications, (k + 1/2) / (n + 1): the mean of the
   * posterior of Jeffreys' prior, whose interval {@link Proportion#jeffreys} gives (Krichevsky and
   * Trofimov 1981, The performance of universal encoding).
   *
   * @throws IllegalArgumentException unless {@code 0 <= successes <= trials} and {@code trials >=
   *     1}
   */
  public static double share(int successes, int trials) {
    Proportion.check(successes, trials);
    return (successes + 0.5) / (trials + 1.0);
  }
}
