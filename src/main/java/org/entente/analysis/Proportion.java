package org.entente.analysis;

import org.apache.commons.math3.distribution.BetaDistribution;

/**
 * A share of independent trials with its 95 % interval.
 *
 * @param successes 0..trials
 * @param trials from 1
 * @param low lower end, 0..1
 * @param high upper end, 0..1
 */
public record Proportion(int successes, int trials, double low, double high) {
  private static final double TAIL = 0.025;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException unless 0 <= successes <= trials and trials >= 1
   */
  public Proportion {
    if (trials < 1 || successes < 0 || successes > trials) {
      throw new IllegalArgumentException(
          "a share is of 0 to n successes in n >= 1 trials, not " + successes + " in " + trials);
    }
  }

  /** The estimate, successes over trials. */
  public double estimate() {
    return (double) successes / trials;
  }

  /**
   * The equal-tailed interval of Jeffreys' prior, Beta(k + 1/2, n - k + 1/2), with the ends set to
   * 0 at k = 0 and to 1 at k = n (Brown, Cai and DasGupta 2001, section 3.1).
   *
   * @throws IllegalArgumentException unless 0 <= successes <= trials and trials >= 1
   */
  public static Proportion jeffreys(int successes, int trials) {
    Proportion checked = new Proportion(successes, trials, 0, 1);
    BetaDistribution posterior = beta(successes + 0.5, checked.trials - successes + 0.5);
    return new Proportion(
        successes,
        trials,
        successes == 0 ? 0 : posterior.inverseCumulativeProbability(TAIL),
        successes == trials ? 1 : posterior.inverseCumulativeProbability(1 - TAIL));
  }

  /**
   * The exact interval of Clopper and Pearson (1934): the ends are the 2.5 % quantile of Beta(k, n
   * - k + 1) and the 97.5 % quantile of Beta(k + 1, n - k).
   *
   * @throws IllegalArgumentException unless 0 <= successes <= trials and trials >= 1
   */
  public static Proportion clopperPearson(int successes, int trials) {
    int failures = new Proportion(successes, trials, 0, 1).trials - successes;
    return new Proportion(
        successes,
        trials,
        successes == 0 ? 0 : beta(successes, failures + 1.0).inverseCumulativeProbability(TAIL),
        failures == 0 ? 1 : beta(successes + 1.0, failures).inverseCumulativeProbability(1 - TAIL));
  }

  private static BetaDistribution beta(double a, double b) {
    return new BetaDistribution(null, a, b);
  }
}
