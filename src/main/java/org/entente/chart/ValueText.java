package org.entente.chart;

import java.util.List;

/**
 * How the values of a figure are written: with as many decimals as their intervals bear out.
 *
 * @param decimals 0 to 6; of percents where they are shares
 * @param share whether they are shares, written in percent
 */
record ValueText(int decimals, boolean share) {
  /**
   * For values with intervals: a digit or two of the middle half-width, or of the largest value.
   */
  static ValueText of(List<Interval> values, boolean share) {
    double scale = share ? 100 : 1;
    double[] halves =
        values.stream()
            .mapToDouble(value -> scale * (value.high() - value.low()) / 2)
            .filter(half -> half > 0)
            .sorted()
            .toArray();
    double largest =
        values.stream().mapToDouble(value -> scale * Math.abs(value.value())).max().orElse(0);
    double told = halves.length > 0 ? halves[halves.length / 2] : largest / 10;
    // From 3 to 30 of the last digit: near values can be told apart, and no digit is chance alone.
    int wanted = told > 0 ? (int) Math.ceil(-Math.log10(told / 3)) : 0;
    return new ValueText(Math.max(0, Math.min(share ? 1 : 6, wanted)), share);
  }

  /** A value. */
  String of(double value) {
    return share ? Text.plain(100 * value, decimals) + " %" : Text.plain(value, decimals);
  }

  /**
   * An interval in short: half of it after a plus and minus; of a share, which need not lie in its
   * middle, both ends.
   */
  String about(Interval value) {
    return share
        ? Text.plain(100 * value.low(), decimals) + " to " + of(value.high())
        : "\u00b1" + of((value.high() - value.low()) / 2);
  }

  /** What {@link #about} shows, for a key. */
  String aboutWords() {
    return share ? "below: its 95 % interval" : "\u00b1: half its 95 % interval";
  }

  /** A value and its interval, for a sentence. */
  String withInterval(Interval value) {
    return value.low() == value.high()
        ? of(value.value())
        : of(value.value())
            + " (95 % interval from "
            + of(value.low())
            + " to "
            + of(value.high())
            + ")";
  }
}
