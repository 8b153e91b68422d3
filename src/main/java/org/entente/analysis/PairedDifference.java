package org.entente.analysis;

import java.util.OptionalDouble;

/**
 * How a response differs between two ensembles that pair by replication.
 *
 * <p>The variance ratio says what pairing gains: an unpaired comparison would need as many times
 * more replications for an interval of the same width (Law 2015, Simulation Modeling and Analysis,
 * section 11.2, common random numbers).
 *
 * @param pairs number of pairs, from 2
 * @param mean mean of other less base
 * @param low lower end of its 95 % interval by the paired t
 * @param high upper end
 * @param above pairs in which other lies above base
 * @param equal pairs in which both are equal, exactly
 * @param below pairs in which other lies below base
 * @param verdict whether the gain by pairing can be told
 * @param draws number of independent draws that the pairs are of: as many as pairs, or fewer where
 *     two pairs share one
 * @param varianceRatio variance of the difference as if unpaired, var(base) + var(other), over that
 *     of the paired difference; empty unless the verdict is {@link Verdict#MEASURED}
 */
public record PairedDifference(
    int pairs,
    double mean,
    double low,
    double high,
    int above,
    int equal,
    int below,
    int draws,
    Verdict verdict,
    OptionalDouble varianceRatio) {
  /** Fewer pairs than this with a value other than 0 tell no variance. */
  public static final int RARE = 20;

  /** What can be said of the gain by pairing. */
  public enum Verdict {
    /** The ratio is measured. */
    MEASURED,
    /** The difference is the same in all pairs: its variance is 0. */
    SAME_IN_ALL,
    /** It varies, but fewer than {@link #RARE} pairs have a value other than 0 on either side. */
    RARE
  }

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException unless {@code low <= mean <= high}, the three counts add up to
   *     two pairs or more, and the ratio is there if and only if it is measured
   */
  public PairedDifference {
    if (pairs < 2 || above < 0 || equal < 0 || below < 0 || (long) above + equal + below != pairs) {
      throw new IllegalArgumentException(
          "two or more pairs are above, equal or below, not "
              + above
              + ", "
              + equal
              + ", "
              + below
              + " of "
              + pairs);
    }
    if (draws < 2 || draws > pairs) {
      throw new IllegalArgumentException(pairs + " pairs are of 2 to as many draws, not " + draws);
    }
    if (!(low <= mean && mean <= high)) {
      throw new IllegalArgumentException(
          "a mean lies in its interval, not " + mean + " in " + low + ".." + high);
    }
    if (varianceRatio.isPresent() != (verdict == Verdict.MEASURED)) {
      throw new IllegalArgumentException(
          "a variance ratio is there if and only if it is measured, not where " + verdict);
    }
  }

  /**
   * Compares two samples.
   *
   * @param base values of at most 1e140 in size, at least two
   * @param other as many, in the order of the base
   * @throws IllegalArgumentException if they do not pair, or a value is not finite or too large
   */
  public static PairedDifference of(double[] base, double[] other) {
    return of(base, other, TwoOfADraw.NONE);
  }

  /**
   * Compares two samples in which some draws have two pairs each, so that intervals are by draws.
   *
   * @param base as above
   * @param other as above
   * @param twos which pairs share a draw
   * @throws IllegalArgumentException as above, or if there are fewer than two draws
   */
  public static PairedDifference of(double[] base, double[] other, TwoOfADraw twos) {
    Moments.checkPairs(base, other);
    int draws = twos.draws(base.length);
    if (draws < 2) {
      throw new IllegalArgumentException("an interval needs at least two draws, not " + draws);
    }
    double[] difference = new double[base.length];
    int above = 0;
    int below = 0;
    int present = 0;
    for (int i = 0; i < base.length; i++) {
      difference[i] = other[i] - base[i];
      above += other[i] > base[i] ? 1 : 0;
      below += other[i] < base[i] ? 1 : 0;
      present += base[i] != 0 || other[i] != 0 ? 1 : 0;
    }
    double mean = Moments.mean(difference);
    double variance = Moments.variance(difference, mean);
    MeanInterval interval =
        twos.isEmpty()
            ? MeanInterval.of(mean, variance, base.length)
            : MeanInterval.ofError(mean, twos.standardError(difference, mean).orElseThrow(), draws);
    Verdict verdict =
        variance == 0 ? Verdict.SAME_IN_ALL : present < RARE ? Verdict.RARE : Verdict.MEASURED;
    return new PairedDifference(
        base.length,
        mean,
        interval.low(),
        interval.high(),
        above,
        base.length - above - below,
        below,
        draws,
        verdict,
        verdict == Verdict.MEASURED
            ? OptionalDouble.of((Moments.variance(base) + Moments.variance(other)) / variance)
            : OptionalDouble.empty());
  }

  /**
   * The share of pairs in which other lies above base, with the interval of {@link Proportion}, as
   * if both pairs of a draw said the same.
   */
  public Proportion shareAbove() {
    return Proportion.jeffreys(above, pairs, draws);
  }

  /** The share of pairs in which both are equal, with its interval. */
  public Proportion shareEqual() {
    return Proportion.jeffreys(equal, pairs, draws);
  }

  /** The share of pairs in which other lies below base, with its interval. */
  public Proportion shareBelow() {
    return Proportion.jeffreys(below, pairs, draws);
  }
}
