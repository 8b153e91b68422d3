package org.entente.chart;

import java.util.List;
import java.util.Locale;

/** A fan in words. */
final class FanWords {
  private FanWords() {}

  /** The span and, for every partner, the median and the 90 % band at the end. */
  static String describe(Fan fan) {
    Notation notation = fan.measure().notation();
    List<String> ends =
        fan.partners().stream().map(partner -> end(fan, partner, notation)).toList();
    return String.format(
        Locale.ROOT,
        "%s from %s to %s. %s. At the end: %s.",
        fan.measure().sentence(),
        Days.inFull(fan.course().first()),
        Days.inFull(fan.course().last()),
        fan.subtitle(),
        String.join("; ", ends));
  }

  private static String end(Fan fan, Partner partner, Notation notation) {
    Spread end = partner.end();
    int last = partner.spreads().size() - 1;
    String chance =
        fan.tellsChance()
            ? "; "
                + fan.innerWords()
                + " from "
                + notation.text(partner.innerLow(last))
                + " to "
                + notation.text(partner.innerHigh(last))
            : "";
    return partner.name()
        + " "
        + notation.text(end.q50())
        + " ("
        + fan.outerWords()
        + " from "
        + notation.text(end.q05())
        + " to "
        + notation.text(end.q95())
        + chance
        + ")";
  }
}
