package org.entente.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** What a key says of a fan. */
final class FanKey {
  private FanKey() {}

  /**
   * The median, both bands and what is on the time axis.
   *
   * @param nineTenths opacity of the outer band
   * @param half opacity of the inner band
   * @param turns whether to explain the turns
   */
  static List<Key.Entry> of(Theme theme, Fan fan, double nineTenths, double half, boolean turns) {
    Color sign = theme.palette().quiet();
    double wide = Key.wide(theme);
    List<Key.Entry> entries = new ArrayList<>();
    entries.add(new Key.Entry(Sign.line(sign, theme.line(0, 3.2)), wide, "median"));
    entries.add(
        new Key.Entry(
            Sign.area(Palette.faint(sign, half)),
            wide,
            fan.innerWords() + (fan.tellsChance() ? "" : " of the histories")));
    entries.add(
        new Key.Entry(
            Sign.band(Palette.faint(sign, nineTenths), sign, theme.stroke(1)),
            wide,
            fan.outerWords()));
    entries.addAll(CourseKey.of(theme, fan.course(), turns));
    return entries;
  }
}
