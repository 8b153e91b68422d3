package org.entente.analysis;

import java.util.Arrays;
import java.util.function.DoublePredicate;

/**
 * How often something came in trials of which some share a draw of parameters, two a draw.
 *
 * @param trials number of trials, from 1
 * @param yes in how many it came
 * @param twos number of draws with two trials; all other trials have a draw of their own
 * @param yesInTwos in how many of the trials of these it came
 * @param yesInBoth in both trials of how many of these draws
 */
public record DrawnTrials(int trials, int yes, int twos, int yesInTwos, int yesInBoth) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if they cannot be
   */
  public DrawnTrials {
    Proportion.check(yes, trials);
    int ones = trials - 2 * twos;
    boolean fits =
        twos >= 0
            && ones >= 0
            && yesInBoth >= 0
            && 2 * yesInBoth <= yesInTwos
            && yesInTwos - yesInBoth <= twos
            && yesInTwos <= yes
            && yes - yesInTwos <= ones;
    if (!fits) {
      throw new IllegalArgumentException(
          "there are no "
              + trials
              + " trials, "
              + twos
              + " draws with two of them, with "
              + yes
              + ", "
              + yesInTwos
              + " and "
              + yesInBoth
              + " yes");
    }
  }

  /** Trials each with a draw of its own. */
  public static DrawnTrials independent(int trials, int yes) {
    return new DrawnTrials(trials, yes, 0, 0, 0);
  }

  /**
   * Trials by their values.
   *
   * @param values one a trial, at least one
   * @param isYes which values are yes
   * @param twos which trials share a draw
   */
  public static DrawnTrials of(double[] values, DoublePredicate isYes, TwoOfADraw twos) {
    int yes = (int) Arrays.stream(values).filter(isYes).count();
    int inTwos = 0;
    int inBoth = 0;
    for (int first : twos.firsts()) {
      boolean one = isYes.test(values[first]);
      boolean other = isYes.test(values[first + 1]);
      inTwos += (one ? 1 : 0) + (other ? 1 : 0);
      inBoth += one && other ? 1 : 0;
    }
    return new DrawnTrials(values.length, yes, twos.firsts().length, inTwos, inBoth);
  }

  /** The share of yes with the interval of {@link Proportion#ofDraws}. */
  public Proportion share() {
    int draws = trials - twos;
    return Proportion.ofDraws(yes, trials, draws, draws < 2 ? 0 : standardError(draws));
  }

  /**
   * As {@link TwoOfADraw#standardError}: with c trials of a draw, y of them yes, and p the share,
   * sum (y - c p)^2 = sum y^2 - 2 p sum c y + p^2 sum c^2.
   */
  private double standardError(int draws) {
    double share = (double) yes / trials;
    double squares = yes + 2.0 * yesInBoth;
    double products = (double) yes + yesInTwos;
    double sizes = trials + 2.0 * twos;
    double sum = Math.max(0, squares - 2 * share * products + share * share * sizes);
    return Math.sqrt(sum * draws / (draws - 1.0)) / trials;
  }
}
