package org.entente.chart;

import java.util.List;
import java.util.Locale;

/** A drift figure in words. */
final class DriftWords {
  private DriftWords() {}

  /** The span and, for every partner, the median and the 90 % band at the end. */
  static String describe(DriftFan fan) {
    List<String> ends = fan.partners().stream().map(DriftWords::end).toList();
    return String.format(
        Locale.ROOT,
        "Alignment with %s (\u22121 hostile, 1 friendly) from %s to %s. %s. At the end: %s.",
        fan.focusName(),
        Days.inFull(fan.first()),
        Days.inFull(fan.last()),
        fan.subtitle(),
        String.join("; ", ends));
  }

  private static String end(Partner partner) {
    Spread end = partner.end();
    return partner.name()
        + " "
        + Text.number(end.q50())
        + " (middle 90 % from "
        + Text.number(end.q05())
        + " to "
        + Text.number(end.q95())
        + ")";
  }
}
