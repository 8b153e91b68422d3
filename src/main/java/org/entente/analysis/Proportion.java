package org.entente.analysis;

/**
 * A share of independent trials with its 95 % interval.
 *
 * @param successes 0..trials
 * @param trials from 1
 * @param low lower end, 0..estimate
 * @param high upper end, estimate..1
 */
public record Proportion(int successes, int trials, double low, double high) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException unless {@code 0 <= successes <= trials}, {@code trials >= 1},
   *     and {@code 0 <= low <= successes / trials <= high <= 1}
   */
  public Proportion {
    check(successes, trials);
    double estimate = (double) successes / trials;
    if (!(0 <= low && low <= estimate && estimate <= high && high <= 1)) {
      throw new IllegalArgumentException(
          "a share lies in its interval, and that in 0..1, not "
              + estimate
              + " in "
              + low
              + ".."
              + high);
    }
  }

  static void check(int successes, int trials) {
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
   * 0 at k = 0 and to 1 at k = n (Brown, Cai and DasGupta 2001, Interval estimation for a binomial
   * proportion).
   *
   * @throws IllegalArgumentException unless {@code 0 <= successes <= trials} and {@code trials >=
   *     1}
   */
  public static Proportion jeffreys(int successes, int trials) {
    check(successes, trials);
    double a = successes + 0.5;
    double b = trials - successes + 0.5;
    return new Proportion(
        successes,
        trials,
        successes == 0 ? 0 : Confidence.betaLow(a, b),
        successes == trials ? 1 : Confidence.betaHigh(a, b));
  }

  /**
   * The same where trials hang together, so that they tell as much as fewer independent ones would:
   * Beta(k e / n + 1/2, (n - k) e / n + 1/2), with e the effective number of trials (Franco,
   * Little, Louis and Slud 2019, Comparative study of confidence intervals for proportions in
   * complex sample surveys, after Korn and Graubard 1998).
   *
   * @param effective number of independent trials that tell as much, above 0 to {@code trials}
   * @throws IllegalArgumentException for numbers out of these bounds
   */
  public static Proportion jeffreys(int successes, int trials, double effective) {
    check(successes, trials);
    if (!(effective > 0 && effective <= trials)) {
      throw new IllegalArgumentException(
          trials + " trials tell as much as 0 to as many independent ones, not " + effective);
    }
    if (effective == trials) {
      return jeffreys(successes, trials);
    }
    double part = effective / trials;
    double a = successes * part + 0.5;
    double b = (trials - successes) * part + 0.5;
    return new Proportion(
        successes,
        trials,
        successes == 0 ? 0 : Confidence.betaLow(a, b),
        successes == trials ? 1 : Confidence.betaHigh(a, b));
  }

  /**
   * The share of trials that come in independent draws, from its standard error by draws: of as
   * many independent trials as would have that error, p (1 - p) / (e - 1) being its square; at
   * least as many as there are draws, which all trials of a draw saying the same would give, and at
   * most all. Where none or all are successes, nothing is known of how they hang together, and
   * there are taken to be as many as draws.
   *
   * @param draws number of independent draws, 1 to {@code trials}
   * @param standardError of the share, by draws, from 0; of one draw anything
   * @throws IllegalArgumentException for numbers out of these bounds
   */
  public static Proportion ofDraws(int successes, int trials, int draws, double standardError) {
    check(successes, trials);
    if (draws < 1 || draws > trials) {
      throw new IllegalArgumentException(
          trials + " trials come in 1 to as many draws, not " + draws);
    }
    if (draws == trials) {
      return jeffreys(successes, trials);
    }
    if (draws == 1 || successes == 0 || successes == trials) {
      return jeffreys(successes, trials, draws);
    }
    double share = (double) successes / trials;
    double variance = standardError * standardError;
    double effective = variance > 0 ? 1 + share * (1 - share) / variance : trials;
    return jeffreys(successes, trials, Math.min(trials, Math.max(draws, effective)));
  }

  /**
   * The exact interval of Clopper and Pearson (1934): the ends are the 2.5 % quantile of Beta(k, n
   * - k + 1) and the 97.5 % quantile of Beta(k + 1, n - k); 0 at k = 0 and 1 at k = n.
   *
   * @throws IllegalArgumentException unless {@code 0 <= successes <= trials} and {@code trials >=
   *     1}
   */
  public static Proportion clopperPearson(int successes, int trials) {
    check(successes, trials);
    double failures = (double) trials - successes;
    return new Proportion(
        successes,
        trials,
        successes == 0 ? 0 : Confidence.betaLow(successes, failures + 1),
        successes == trials ? 1 : Confidence.betaHigh(successes + 1.0, failures));
  }
}
