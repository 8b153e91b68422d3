package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** What all figures share: margins, heading and key; the plots get what is left. */
final class Frame {
  private final double margin;
  private final Heading heading;
  private final Key key;
  private final double gap;
  private final Rectangle2D plots;

  /** A frame on a sheet. */
  Frame(Theme theme, Sheet sheet, String title, String subtitle, List<Key.Entry> entries) {
    this.margin = theme.px(24);
    this.gap = theme.px(10);
    double inner = Math.max(1, sheet.width() - 2 * margin);
    this.heading = new Heading(theme, title, subtitle, inner);
    this.key = new Key(theme, entries, inner);
    double top = margin * 0.6 + heading.height() + gap + key.height() + gap;
    double room = Math.max(1, sheet.height() - top - margin * 0.4);
    this.plots = new Rectangle2D.Double(margin, top, inner, room);
  }

  /** Where the plots go, in pixels. */
  Rectangle2D plots() {
    return plots;
  }

  /** Room under a plot for triangles and dates, in pixels. */
  static double axisHeight(Theme theme) {
    return theme.px(16) + Text.lineHeight(theme.note());
  }

  /** Paints heading and key. */
  void paint(Graphics2D g) {
    heading.paint(g, margin, margin * 0.6);
    key.paint(g, margin, margin * 0.6 + heading.height() + gap);
  }
}
