package org.entente.chart;

import java.time.LocalDate;
import java.util.Optional;

/** Reads a fan at a point: what a pointer over it should be told. */
final class Readings {
  private Readings() {}

  /**
   * Date, partner, median and bands of the partner whose median is nearest.
   *
   * @param fan what is drawn
   * @param millis the pointer's time, milliseconds UTC
   * @param value the pointer's value
   * @return one sentence, or nothing outside the dates
   */
  static Optional<String> at(Fan fan, double millis, double value) {
    LocalDate day = Days.day(millis);
    if (day.isBefore(fan.course().first()) || day.isAfter(fan.course().last())) {
      return Optional.empty();
    }
    int row = fan.course().rowAt(millis);
    Partner nearest = fan.partners().get(0);
    for (Partner partner : fan.partners()) {
      if (distance(partner, row, value) < distance(nearest, row, value)) {
        nearest = partner;
      }
    }
    Notation notation = fan.measure().notation();
    Spread spread = nearest.spreads().get(row);
    return Optional.of(
        Days.inFull(fan.course().dates().get(row))
            + ", "
            + nearest.name()
            + ": median "
            + notation.text(spread.q50())
            + ", "
            + fan.innerWords()
            + " from "
            + notation.text(nearest.innerLow(row))
            + " to "
            + notation.text(nearest.innerHigh(row))
            + ", "
            + fan.outerWords()
            + " from "
            + notation.text(spread.q05())
            + " to "
            + notation.text(spread.q95()));
  }

  private static double distance(Partner partner, int row, double value) {
    return Math.abs(partner.spreads().get(row).q50() - value);
  }
}
