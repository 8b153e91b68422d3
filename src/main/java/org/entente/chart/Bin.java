package org.entente.chart;

import org.entente.analysis.Proportion;

/**
 * A part of a distribution: a value, or values from one to another.
 *
 * @param low the least value
 * @param high the end, which only the last bin holds; the same as low for a single value
 * @param share how much of the sample it holds, with its interval
 */
public record Bin(double low, double high, Proportion share) {
  /**
   * Checks.
   *
   * @throws IllegalArgumentException unless low and high are finite and in order
   */
  public Bin {
    if (!(low <= high) || Double.isInfinite(high - low)) {
      throw new IllegalArgumentException("a bin goes from low to high, not " + low + " to " + high);
    }
  }

  /** Whether it is a single value. */
  boolean isValue() {
    return low == high;
  }
}
