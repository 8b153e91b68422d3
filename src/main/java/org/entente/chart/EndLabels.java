package org.entente.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Names each line at its end, right of the plot, with the median there; labels are pushed apart and
 * tied to their line by a thin leader. When the plot is zoomed, the end is the last date in sight.
 */
final class EndLabels implements Strip.Painter {
  private final Theme theme;
  private final DriftFan fan;
  private final double width;

  /** Labels no wider than {@code most} pixels with their leaders. */
  EndLabels(Theme theme, DriftFan fan, double most) {
    this.theme = theme;
    this.fan = fan;
    double widest = 0;
    for (Partner partner : fan.partners()) {
      widest = Math.max(widest, Text.width(partner.name(), theme.name()));
    }
    double value = Text.width(" " + Text.number(-0.88), theme.text());
    this.width = Math.min(most, lead() + widest + value + theme.px(8));
  }

  /** The strip's width in pixels. */
  double width() {
    return width;
  }

  private double lead() {
    return theme.px(26);
  }

  @Override
  public void paint(Graphics2D g, XYPlot plot, Rectangle2D data) {
    int row = Readings.rowAt(fan, plot.getDomainAxis().getUpperBound());
    List<Integer> shown = new ArrayList<>();
    for (int place = 0; place < fan.partners().size(); place++) {
      if (plot.getRangeAxis().getRange().contains(median(place, row))) {
        shown.add(place);
      }
    }
    if (shown.isEmpty()) {
      return;
    }
    double[] wanted =
        shown.stream()
            .mapToDouble(
                place ->
                    plot.getRangeAxis()
                        .valueToJava2D(median(place, row), data, RectangleEdge.RIGHT))
            .toArray();
    double full = Text.lineHeight(theme.name());
    double spacing = Math.min(full, data.getHeight() / shown.size());
    double[] placed =
        LabelSpread.place(
            wanted, spacing, data.getMinY() + spacing / 2, data.getMaxY() - spacing / 2);
    for (int label = 0; label < placed.length; label++) {
      int place = shown.get(label);
      double shrink = spacing / full;
      paint(g, place, median(place, row), data.getMaxX(), wanted[label], placed[label], shrink);
    }
  }

  private double median(int place, int row) {
    return fan.partners().get(place).spreads().get(row).q50();
  }

  private void paint(
      Graphics2D g, int place, double value, double x, double from, double to, double shrink) {
    g.setPaint(Palette.line(place));
    g.setStroke(theme.stroke(1.4));
    double step = lead() / 4;
    g.draw(new Line2D.Double(x, from, x + step, from));
    g.draw(new Line2D.Double(x + step, from, x + 3 * step, to));
    Font bold = theme.name().deriveFont((float) (theme.name().getSize2D() * shrink));
    Font plain = theme.text().deriveFont((float) (theme.text().getSize2D() * shrink));
    String number = " " + Text.number(value);
    double room = width - lead() - Text.width(number, plain) - theme.px(4);
    String name = Text.fit(fan.partners().get(place).name(), bold, room);
    float baseline = (float) (to + Text.capital(bold) / 2);
    float left = (float) (x + lead());
    g.setPaint(Palette.text(place));
    g.setFont(bold);
    g.drawString(name, left, baseline);
    g.setFont(plain);
    g.drawString(number, (float) (left + Text.width(name, bold)), baseline);
  }
}
