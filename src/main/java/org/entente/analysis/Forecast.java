package org.entente.analysis;

import java.util.List;

/**
 * A forecast of a yes/no question beside what came.
 *
 * @param probability probability that was given to yes, 0..1
 * @param happened whether yes came true
 */
public record Forecast(double probability, boolean happened) {
  /**
   * Checks the probability.
   *
   * @throws IllegalArgumentException outside 0..1
   */
  public Forecast {
    Quantiles.checkProbability(probability);
  }

  /** The outcome as a number, 1 for yes and 0 for no. */
  double outcome() {
    return happened ? 1 : 0;
  }

  /** The probability that was given to what came. */
  double given() {
    return happened ? probability : 1 - probability;
  }

  static void check(List<Forecast> forecasts) {
    if (forecasts.isEmpty()) {
      throw new IllegalArgumentException("a score needs at least one forecast");
    }
  }
}
