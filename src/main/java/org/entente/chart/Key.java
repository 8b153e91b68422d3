package org.entente.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Explains a drift figure's signs in a line, or more lines where it is narrow. */
final class Key {
  private static final Color SIGN = Theme.QUIET;

  private final Theme theme;
  private final List<Placed> entries = new ArrayList<>();
  private final double height;

  /** How one sign is painted into a small box. */
  private interface Sign {
    void paint(Graphics2D g, Rectangle2D box);
  }

  private record Placed(Sign sign, double width, String text, double x, double y) {}

  /**
   * A key.
   *
   * @param theme fonts and distances
   * @param fan what is drawn: stimuli are explained if there are any
   * @param nineTenths opacity of the 90 % band
   * @param half opacity of the 50 % band
   * @param decisions whether to explain the line at the start of free decisions
   * @param width pixels
   */
  Key(Theme theme, DriftFan fan, double nineTenths, double half, boolean decisions, double width) {
    this.theme = theme;
    double wide = theme.px(34);
    double narrow = theme.px(14);
    List<Placed> wanted = new ArrayList<>();
    wanted.add(new Placed(this::median, wide, "median", 0, 0));
    wanted.add(
        new Placed(
            (g, box) -> band(g, box, half, false), wide, "middle 50 % of the histories", 0, 0));
    wanted.add(new Placed((g, box) -> band(g, box, nineTenths, true), wide, "middle 90 %", 0, 0));
    if (!fan.marks().isEmpty()) {
      wanted.add(new Placed(this::stimulus, narrow, "scripted stimulus", 0, 0));
    }
    if (decisions && fan.showsDecisions()) {
      String from = "actors decide freely from " + Days.inFull(fan.decisionsFrom());
      wanted.add(new Placed(this::decisions, narrow, from, 0, 0));
    }
    double x = 0;
    double y = 0;
    for (Placed entry : wanted) {
      double needed = entry.width() + theme.px(8) + Text.width(entry.text(), theme.note());
      if (x > 0 && x + needed > width) {
        x = 0;
        y += Text.lineHeight(theme.note());
      }
      entries.add(new Placed(entry.sign(), entry.width(), entry.text(), x, y));
      x += needed + theme.px(30);
    }
    this.height = y + Text.lineHeight(theme.note());
  }

  /** Its height in pixels. */
  double height() {
    return height;
  }

  /** Paints it with its upper left corner here. */
  void paint(Graphics2D g, double left, double top) {
    double size = theme.note().getSize2D();
    for (Placed entry : entries) {
      double x = left + entry.x();
      double y = top + entry.y();
      entry.sign().paint(g, new Rectangle2D.Double(x, y + size * 0.2, entry.width(), size));
      g.setFont(theme.note());
      g.setPaint(Theme.QUIET);
      g.drawString(
          entry.text(), (float) (x + entry.width() + theme.px(8)), (float) (y + size * 1.05));
    }
  }

  private void median(Graphics2D g, Rectangle2D box) {
    g.setPaint(SIGN);
    g.setStroke(theme.line(0, 3.2));
    double middle = box.getCenterY();
    g.draw(new Line2D.Double(box.getMinX(), middle, box.getMaxX(), middle));
  }

  private void band(Graphics2D g, Rectangle2D box, double opacity, boolean edged) {
    g.setPaint(Palette.faint(SIGN, opacity));
    g.fill(box);
    if (edged) {
      g.setPaint(SIGN);
      g.setStroke(theme.stroke(1));
      g.draw(new Line2D.Double(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY()));
      g.draw(new Line2D.Double(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMaxY()));
    }
  }

  private void stimulus(Graphics2D g, Rectangle2D box) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(box.getCenterX(), box.getCenterY() - theme.px(6));
    triangle.lineTo(box.getCenterX() + theme.px(5.5), box.getCenterY() + theme.px(6));
    triangle.lineTo(box.getCenterX() - theme.px(5.5), box.getCenterY() + theme.px(6));
    triangle.closePath();
    g.setPaint(Theme.INK);
    g.fill(triangle);
  }

  private void decisions(Graphics2D g, Rectangle2D box) {
    g.setPaint(Theme.INK);
    g.setStroke(theme.dashed(2, 4f, 2.5f));
    double x = box.getCenterX();
    g.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
  }
}
