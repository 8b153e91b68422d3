package org.entente.chart;

/**
 * An estimate with its interval, or any value with a range round it.
 *
 * @param value the estimate, finite, from low to high
 * @param low lower end, finite
 * @param high upper end, finite
 */
public record Interval(double value, double low, double high) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is not finite, or the value lies outside
   */
  public Interval {
    // Written so that NaN fails too.
    if (!(low <= value && value <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException(
          "a value lies in its interval, not " + value + " in " + low + " to " + high);
    }
  }

  /** A value that is known. */
  public static Interval of(double value) {
    return new Interval(value, value, value);
  }
}
