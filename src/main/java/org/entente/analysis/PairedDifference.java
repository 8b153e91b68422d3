package org.entente.analysis;

import java.util.OptionalDouble;

/**
 * How a response differs between two ensembles that pair by replication.
 *
 * @param pairs number of pairs, from 2
 * @param mean mean of other less base
 * @param low lower end of its 95 % interval by the paired t
 * @param high upper end
 * @param above pairs in which other lies above base
 * @param equal pairs in which both are equal, exactly
 * @param below pairs in which other lies below base
 * @param verdict whether the gain by pairing can be told
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
    /** Fewer than {@link #RARE} pairs have a value other than 0 on either side. */
    RARE
  }

  /**
   * Compares two samples.
   *
   * @param base finite values, at least two
   * @param other as many
   * @throws IllegalArgumentException if they do not pair, or a value is not finite
   */
  public static PairedDifference of(double[] base, double[] other) {
    Moments.check(base);
    Moments.check(other);
    if (base.length != other.length || base.length < 2) {
      throw new IllegalArgumentException(
          "two samples pair if both have n >= 2 values, not " + base.length + ", " + other.length);
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
    MeanInterval mean = MeanInterval.of(difference);
    double paired = variance(difference);
    Verdict verdict =
        paired == 0 ? Verdict.SAME_IN_ALL : present < RARE ? Verdict.RARE : Verdict.MEASURED;
    return new PairedDifference(
        base.length,
        mean.mean(),
        mean.low(),
        mean.high(),
        above,
        base.length - above - below,
        below,
        verdict,
        verdict == Verdict.MEASURED
            ? OptionalDouble.of((variance(base) + variance(other)) / paired)
            : OptionalDouble.empty());
  }

  private static double variance(double[] values) {
    return Moments.variance(values, Moments.mean(values));
  }
}
