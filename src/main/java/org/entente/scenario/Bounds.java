package org.entente.scenario;

import java.io.Serializable;

/**
 * The interval that a number must lie in.
 *
 * @param low lower end, may be negative infinity
 * @param lowOpen whether {@code low} itself is outside
 * @param high upper end, may be positive infinity
 * @param highOpen whether {@code high} itself is outside
 */
public record Bounds(double low, boolean lowOpen, double high, boolean highOpen)
    implements Serializable {
  /** All finite numbers. */
  public static final Bounds ANY =
      new Bounds(Double.NEGATIVE_INFINITY, true, Double.POSITIVE_INFINITY, true);

  /** Zero and above. */
  public static final Bounds NOT_NEGATIVE = new Bounds(0, false, Double.POSITIVE_INFINITY, true);

  /** Above zero. */
  public static final Bounds POSITIVE = new Bounds(0, true, Double.POSITIVE_INFINITY, true);

  /** From 0 to 1. */
  public static final Bounds SHARE = closed(0, 1);

  /** From -1 to 0: a share taken away. */
  public static final Bounds LOSS = closed(-1, 0);

  /** From -1 to 1. */
  public static final Bounds SIGNED = closed(-1, 1);

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if an end is not a number or the ends are out of order
   */
  public Bounds {
    if (!(low <= high)) {
      throw new IllegalArgumentException("bounds out of order: " + low + " .. " + high);
    }
  }

  /** Both ends inside. */
  public static Bounds closed(double low, double high) {
    return new Bounds(low, false, high, false);
  }

  /** Whether a finite value lies inside. */
  public boolean contains(double value) {
    return Double.isFinite(value)
        && (lowOpen ? value > low : value >= low)
        && (highOpen ? value < high : value <= high);
  }

  /** The nearest value to {@code value} between the two ends, an open end counting as inside. */
  public double clamp(double value) {
    return Math.max(low, Math.min(high, value));
  }

  /** In words, such as "from 0 to 1" or "above 0". */
  public String words() {
    boolean noLow = Double.isInfinite(low);
    boolean noHigh = Double.isInfinite(high);
    if (noLow && noHigh) {
      return "a finite number";
    }
    if (noHigh) {
      return (lowOpen ? "above " : "at least ") + Numbers.text(low);
    }
    if (noLow) {
      return (highOpen ? "below " : "at most ") + Numbers.text(high);
    }
    return (lowOpen ? "above " : "from ")
        + Numbers.text(low)
        + (highOpen ? " to below " : " to ")
        + Numbers.text(high);
  }
}
