package org.entente.scenario;

import java.io.Serializable;

/**
 * How far a quantity may plausibly lie from its value, in the quantity's own unit.
 *
 * @param low lower end
 * @param high upper end, not below {@code low}
 */
public record Range(double low, double high) implements Serializable {
  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if an end is not finite or the ends are out of order
   */
  public Range {
    if (!Double.isFinite(low) || !Double.isFinite(high)) {
      throw new IllegalArgumentException("a range needs two finite ends");
    }
    if (low > high) {
      throw new IllegalArgumentException(
          "range out of order: " + Numbers.text(low) + " is above " + Numbers.text(high));
    }
  }

  /** Whether {@code value} lies in the range, ends included. */
  public boolean contains(double value) {
    return value >= low && value <= high;
  }
}
