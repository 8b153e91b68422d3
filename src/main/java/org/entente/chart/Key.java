package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Explains a figure's signs in a line, or more lines where it is narrow. */
final class Key {
  private final Theme theme;
  private final List<Placed> entries = new ArrayList<>();
  private final double height;

  /**
   * What one sign means.
   *
   * @param sign the sign
   * @param width its width in pixels
   * @param text in a few words
   */
  record Entry(Sign sign, double width, String text) {
    /** An entry that is words alone. */
    static Entry words(String text) {
      return new Entry((g, box) -> {}, 0, text);
    }
  }

  private record Placed(Entry entry, String text, double x, double y) {}

  /** A key of so many pixels; words too long for it are cut. */
  Key(Theme theme, List<Entry> wanted, double width) {
    this.theme = theme;
    double x = 0;
    double y = 0;
    for (Entry entry : wanted) {
      double sign = room(entry);
      String text = Text.fit(entry.text(), theme.note(), width - sign);
      double needed = sign + Text.width(text, theme.note());
      if (x > 0 && x + needed > width) {
        x = 0;
        y += Text.lineHeight(theme.note());
      }
      entries.add(new Placed(entry, text, x, y));
      x += needed + theme.px(30);
    }
    this.height = wanted.isEmpty() ? 0 : y + Text.lineHeight(theme.note());
  }

  /** Room for the sign and the gap after it. */
  private double room(Entry entry) {
    return entry.width() == 0 ? 0 : entry.width() + theme.px(8);
  }

  /** A wide sign, such as a line or a band. */
  static double wide(Theme theme) {
    return theme.px(34);
  }

  /** A narrow sign, such as a triangle. */
  static double narrow(Theme theme) {
    return theme.px(14);
  }

  /** Its height in pixels. */
  double height() {
    return height;
  }

  /** Paints it with its upper left corner here. */
  void paint(Graphics2D g, double left, double top) {
    double size = theme.note().getSize2D();
    for (Placed placed : entries) {
      double x = left + placed.x();
      double y = top + placed.y();
      Entry entry = placed.entry();
      entry.sign().paint(g, new Rectangle2D.Double(x, y + size * 0.2, entry.width(), size));
      g.setFont(theme.note());
      g.setPaint(theme.palette().quiet());
      g.drawString(placed.text(), (float) (x + room(entry)), (float) (y + size * 1.05));
    }
  }
}
