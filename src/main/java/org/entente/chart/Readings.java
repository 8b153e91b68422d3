package org.entente.chart;

import java.time.LocalDate;
import java.util.Optional;

/** Reads a drift figure at a point: what a pointer over it should be told. */
final class Readings {
  private Readings() {}

  /** The row of the last date not after this time, or 0 if all are after it. */
  static int rowAt(DriftFan fan, double millis) {
    LocalDate day = Days.day(millis);
    int low = 0;
    int high = fan.dates().size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (fan.dates().get(middle).isAfter(day)) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }

  /**
   * Date, partner, median and bands of the partner whose median is nearest.
   *
   * @param fan what is drawn
   * @param millis the pointer's time, milliseconds UTC
   * @param value the pointer's alignment
   * @return one sentence, or nothing outside the dates
   */
  static Optional<String> at(DriftFan fan, double millis, double value) {
    LocalDate day = Days.day(millis);
    if (day.isBefore(fan.first()) || day.isAfter(fan.last())) {
      return Optional.empty();
    }
    int row = rowAt(fan, millis);
    Partner nearest = fan.partners().get(0);
    for (Partner partner : fan.partners()) {
      if (distance(partner, row, value) < distance(nearest, row, value)) {
        nearest = partner;
      }
    }
    Spread spread = nearest.spreads().get(row);
    return Optional.of(
        Days.inFull(fan.dates().get(row))
            + ", "
            + nearest.name()
            + ": median "
            + Text.number(spread.q50())
            + ", middle 50 % from "
            + Text.number(spread.q25())
            + " to "
            + Text.number(spread.q75())
            + ", middle 90 % from "
            + Text.number(spread.q05())
            + " to "
            + Text.number(spread.q95()));
  }

  private static double distance(Partner partner, int row, double value) {
    return Math.abs(partner.spreads().get(row).q50() - value);
  }
}
