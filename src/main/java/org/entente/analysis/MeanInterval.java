package org.entente.analysis;

/**
 * A mean with its 95 % interval by Student's t, mean plus and minus t(n - 1; 0.975) s / sqrt(n); a
 * point where the sample does not vary.
 *
 * @param mean mean
 * @param low lower end
 * @param high upper end
 */
public record MeanInterval(double mean, double low, double high) {
  /** So many draws are as good as any number, where few digits are told. */
  public static final int MANY = 200;

  private static final double NORMAL = 1.96;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException unless {@code low <= mean <= high}
   */
  public MeanInterval {
    if (!(low <= mean && mean <= high)) {
      throw new IllegalArgumentException(
          "a mean lies in its interval, not " + mean + " in " + low + ".." + high);
    }
  }

  /**
   * The mean of a sample of independent values.
   *
   * @param values at most 1e140 in size, at least two
   * @throws IllegalArgumentException for fewer values, or one that is not finite or too large
   */
  public static MeanInterval of(double[] values) {
    Moments.check(values);
    if (values.length < 2) {
      throw new IllegalArgumentException("an interval needs at least two values");
    }
    double mean = Moments.mean(values);
    return of(mean, Moments.variance(values, mean), values.length);
  }

  /**
   * The mean of a sample of values that are of so many independent draws at least, as if all values
   * of a draw were one; see {@link #ofSums(long, long, long, int)}.
   *
   * @param draws from 2 to the number of values
   * @throws IllegalArgumentException as above, or for another number of draws
   */
  public static MeanInterval of(double[] values, int draws) {
    return wider(of(values), values.length, draws);
  }

  /**
   * The mean of independent whole numbers, from their sums, which add up to the same whatever their
   * order.
   *
   * @param sum of the values
   * @param squares sum of their squares; a whole number below 2^53 in size is exact
   * @param count number of the values, at least two
   * @throws IllegalArgumentException for fewer values, or sums that no values have
   */
  public static MeanInterval ofSums(long sum, long squares, long count) {
    if (count < 2 || count > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("an interval needs 2 to 2^31 - 1 values, not " + count);
    }
    double mean = (double) sum / count;
    double variance = (squares - mean * sum) / (count - 1);
    if (variance < -1e-9 * squares) {
      throw new IllegalArgumentException(
          "no values add up to " + sum + " and their squares to " + squares);
    }
    return of(mean, Math.max(0, variance), (int) count);
  }

  /**
   * The same where values hang together, and are known to be of so many independent draws at least:
   * as if all values of a draw were one, which no way of hanging together exceeds. Never too
   * narrow; of two values a draw up to 1.4 times as wide as need be.
   *
   * @param draws number of independent draws, from 2 to {@code count}
   * @throws IllegalArgumentException as above, or for another number of draws
   */
  public static MeanInterval ofSums(long sum, long squares, long count, int draws) {
    return wider(ofSums(sum, squares, count), (int) count, draws);
  }

  private static MeanInterval wider(MeanInterval independent, int count, int draws) {
    if (draws < 2 || draws > count) {
      throw new IllegalArgumentException(
          count + " values come in 2 to as many draws, not " + draws);
    }
    if (draws == count) {
      return independent;
    }
    double error =
        (independent.high - independent.mean)
            / Confidence.student(count - 1)
            * Math.sqrt((double) count / draws);
    return ofError(independent.mean, error, draws);
  }

  /**
   * Half the width of a mean's interval as it is told with few digits: Student's t in standard
   * errors, or 1.96 from {@link #MANY} draws on, where that is the same to within 0.6 %.
   *
   * @param error standard error of the mean, from 0
   * @param draws number of independent draws that it is by, from 2
   */
  public static double halfWidth(double error, int draws) {
    return error * (draws < MANY ? Confidence.student(draws - 1) : NORMAL);
  }

  /** From the mean, its standard error, and the number of draws that this is by, from two. */
  static MeanInterval ofError(double mean, double error, int draws) {
    double half = error * Confidence.student(draws - 1);
    return new MeanInterval(mean, mean - half, mean + half);
  }

  /** From the mean, variance and number of the values. */
  static MeanInterval of(double mean, double variance, int count) {
    double half = Math.sqrt(variance / count) * Confidence.student(count - 1);
    return new MeanInterval(mean, mean - half, mean + half);
  }
}
