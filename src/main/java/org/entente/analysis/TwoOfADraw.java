package org.entente.analysis;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Which values of a sample share a draw of parameters, two a draw; all others have one of their
 * own. Values of one draw are not independent, but draws are.
 *
 * @param firsts places of the first of each two, the second being the next; ascending; not copied,
 *     and not to be changed
 */
public record TwoOfADraw(int[] firsts) {
  /** All values are of draws of their own. */
  public static final TwoOfADraw NONE = new TwoOfADraw(new int[0]);

  /**
   * Checks the places.
   *
   * @throws IllegalArgumentException if a value would be in two draws
   */
  public TwoOfADraw {
    int next = 0;
    for (int first : firsts) {
      if (first < next) {
        throw new IllegalArgumentException(
            "two values of a draw follow each other, and no value is in two draws: "
                + Arrays.toString(firsts));
      }
      next = first + 2;
    }
  }

  /** Whether no two values share a draw. */
  public boolean isEmpty() {
    return firsts.length == 0;
  }

  /** Number of draws that so many values are of. */
  public int draws(int values) {
    return values - firsts.length;
  }

  /**
   * The standard error of the mean of a sample of n values in m draws, with the draw as the unit:
   * the root of m / (m - 1) sum (sum (y - mean))^2 / n^2, the inner sums being over a draw (Cochran
   * 1977, Sampling Techniques, section 6.3). Where every draw has two values it is that of the m
   * means of two, their standard deviation over sqrt(m).
   *
   * @param mean of the values
   * @return empty of a single draw
   * @throws IllegalArgumentException if there are fewer values than draws have
   */
  OptionalDouble standardError(double[] values, double mean) {
    if (!isEmpty() && firsts[firsts.length - 1] + 1 >= values.length) {
      throw new IllegalArgumentException(
          values.length + " values have no two at " + firsts[firsts.length - 1]);
    }
    int draws = draws(values.length);
    if (draws < 2) {
      return OptionalDouble.empty();
    }
    CompensatedSum squares = new CompensatedSum();
    int two = 0;
    for (int i = 0; i < values.length; i++) {
      double off = values[i] - mean;
      if (two < firsts.length && firsts[two] == i) {
        two++;
        i++;
        off += values[i] - mean;
      }
      squares.add(off * off);
    }
    return OptionalDouble.of(Math.sqrt(squares.value() * draws / (draws - 1.0)) / values.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TwoOfADraw twos && Arrays.equals(firsts, twos.firsts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(firsts);
  }

  @Override
  public String toString() {
    return "TwoOfADraw" + Arrays.toString(firsts);
  }
}
