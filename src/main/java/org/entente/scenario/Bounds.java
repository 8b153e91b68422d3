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
  /**
   * The largest number that a scenario may give in any unit. No quantity that the model knows comes
   * near it: it is a billion times the world's capability, as many fighters as an eighth of
   * mankind, and the days of nearly three million years. Products of any few of them stay finite,
   * so that no scenario within its bounds can overflow.
   */
  public static final double LARGEST = 1e9;

  /**
   * The smallest size, for the same reason: what is smaller than a billionth of the world's
   * capability, of a fighter or of a day means nothing, and could vanish in a product.
   */
  public static final double SMALLEST = 1e-9;

  /** A size, which is above zero: from {@link #SMALLEST} to {@link #LARGEST}. */
  public static final Bounds SIZE = closed(SMALLEST, LARGEST);

  /** A stock: zero or above, and at most {@link #LARGEST}. */
  public static final Bounds STOCK = closed(0, LARGEST);

  /** A utility: at most {@link #LARGEST} either way. */
  public static final Bounds UTILITY = closed(-LARGEST, LARGEST);

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

  /** In words, such as "from 0 to 1" or "above 0". */
  public String words() {
    boolean noLow = Double.isInfinite(low);
    boolean noHigh = Double.isInfinite(high);
    if (noLow && noHigh) {
      return "a finite number";
    }
    if (noHigh) {
      return (lowOpen ? "above " : "at least ") + lowText();
    }
    if (noLow) {
      return (highOpen ? "below " : "at most ") + highText();
    }
    return (lowOpen ? "above " : "from ")
        + lowText()
        + (highOpen ? " to below " : " to ")
        + highText();
  }

  /** The lower end as it is written. */
  public String lowText() {
    return text(low);
  }

  /** The upper end as it is written. */
  public String highText() {
    return text(high);
  }

  private static String text(double end) {
    if (end == SMALLEST) {
      return "1e-9";
    }
    return Math.abs(end) == LARGEST ? (end < 0 ? "-1e9" : "1e9") : Numbers.text(end);
  }
}
