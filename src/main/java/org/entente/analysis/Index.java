package org.entente.analysis;

import java.util.Optional;

/**
 * How far a response hangs on a factor, or on two together, with a 95 % interval.
 *
 * @param order what is measured: {@code first}, {@code total} or {@code second} (shares of the
 *     variance), {@code mu}, {@code mu-star} or {@code sigma} (in the response's unit, per range of
 *     the factor), {@code prcc} (-1..1), {@code src} (standard deviations), {@code pawn} (0..1),
 *     {@code low} or {@code high} (in the response's unit); {@code noise} for the share of chance
 * @param factor name of the factor
 * @param factor2 name of the other one, for the order {@code second}
 * @param index the estimate; that of a share may fall below 0 or above 1 by the chance of sampling
 * @param low lower end of the interval
 * @param high upper end
 */
public record Index(
    String order, String factor, Optional<String> factor2, double index, double low, double high) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException unless all are finite and {@code low <= high}
   */
  public Index {
    if (!Double.isFinite(index) || !Double.isFinite(low) || !Double.isFinite(high) || low > high) {
      throw new IllegalArgumentException(
          "an index is a finite number with an interval, not "
              + index
              + " in "
              + low
              + ".."
              + high);
    }
  }
}
