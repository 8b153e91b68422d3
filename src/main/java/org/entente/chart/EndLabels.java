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
 * Names each line at its end, right of the plot, with its value there; labels are pushed apart and
 * tied to their line by a thin leader. When the plot is zoomed, the end is the last date in sight.
 */
final class EndLabels implements Strip.Painter {
  private static final double MOST = 0.28;

  private final Theme theme;
  private final Course course;
  private final List<Line> lines;
  private final double width;

  /**
   * A line that is named.
   *
   * @param name for readers
   * @param place of its colour
   * @param values one a date
   * @param notation how they are written
   */
  record Line(String name, int place, double[] values, Notation notation) {}

  /** Labels that take at most {@link #MOST} of a figure's width with their leaders. */
  EndLabels(Theme theme, Course course, List<Line> lines, double figure) {
    this.theme = theme;
    this.course = course;
    this.lines = List.copyOf(lines);
    double widest = 0;
    for (Line line : lines) {
      double value = Text.width(" " + line.notation().text(-0.88), theme.text());
      widest = Math.max(widest, Text.width(line.name(), theme.name()) + value);
    }
    this.width = Math.min(MOST * figure, lead() + widest + theme.px(8));
  }

  /** The medians of a fan. */
  static List<Line> medians(Fan fan) {
    List<Line> lines = new ArrayList<>();
    for (int place = 0; place < fan.partners().size(); place++) {
      Partner partner = fan.partners().get(place);
      double[] values = partner.spreads().stream().mapToDouble(Spread::q50).toArray();
      lines.add(new Line(partner.name(), place, values, fan.measure().notation()));
    }
    return lines;
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
    int row = course.rowAt(plot.getDomainAxis().getUpperBound());
    List<Integer> shown = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      if (plot.getRangeAxis().getRange().contains(lines.get(line).values()[row])) {
        shown.add(line);
      }
    }
    if (shown.isEmpty()) {
      return;
    }
    double[] wanted =
        shown.stream()
            .mapToDouble(
                line ->
                    plot.getRangeAxis()
                        .valueToJava2D(lines.get(line).values()[row], data, RectangleEdge.RIGHT))
            .toArray();
    double full = Text.lineHeight(theme.name());
    double spacing = Math.min(full, data.getHeight() / shown.size());
    double[] placed =
        LabelSpread.place(
            wanted, spacing, data.getMinY() + spacing / 2, data.getMaxY() - spacing / 2);
    for (int label = 0; label < placed.length; label++) {
      Line line = lines.get(shown.get(label));
      double shrink = spacing / full;
      paint(g, line, line.values()[row], data.getMaxX(), wanted[label], placed[label], shrink);
    }
  }

  private void paint(
      Graphics2D g, Line line, double value, double x, double from, double to, double shrink) {
    g.setPaint(theme.palette().line(line.place()));
    g.setStroke(theme.stroke(1.4));
    double step = lead() / 4;
    g.draw(new Line2D.Double(x, from, x + step, from));
    g.draw(new Line2D.Double(x + step, from, x + 3 * step, to));
    Font bold = theme.name().deriveFont((float) (theme.name().getSize2D() * shrink));
    Font plain = theme.text().deriveFont((float) (theme.text().getSize2D() * shrink));
    String number = " " + line.notation().text(value);
    double room = width - lead() - Text.width(number, plain) - theme.px(4);
    String name = Text.fit(line.name(), bold, room);
    float baseline = (float) (to + Text.capital(bold) / 2);
    float left = (float) (x + lead());
    g.setPaint(theme.palette().text(line.place()));
    g.setFont(bold);
    g.drawString(name, left, baseline);
    g.setFont(plain);
    g.drawString(number, (float) (left + Text.width(name, bold)), baseline);
  }
}
