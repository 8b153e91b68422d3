package org.entente.chart;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.MouseEvent;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/**
 * A window's chart of lines over time that grow while one looks: each line is named at its newest
 * point, with its value there. The time axis spans all days from the start; the vertical axis
 * widens as the lines do. To be used on the event thread.
 */
public final class GrowingChart extends ChartPanel {
  private static final long serialVersionUID = 1L;
  private static final int LARGEST = 100_000;
  private static final double SCALE = 0.75;

  /** The share of its height that the vertical axis leaves free above and below. */
  private static final double AIR = 0.08;

  /** The least span of the vertical axis, of 1 or of the largest value: no flat line looks wild. */
  private static final double LEAST = 0.04;

  private final transient Theme theme;
  private final XYSeriesCollection lines;
  private final List<String> names;
  private final double labels;
  private double low;
  private double high;

  /**
   * A chart without points.
   *
   * @param across what the vertical axis shows, in words
   * @param first the first day
   * @param last the last day, not before the first
   * @param names of the lines, at least one, in the order of their colours
   * @throws IllegalArgumentException if there is no line
   */
  public static GrowingChart of(
      String across, LocalDate first, LocalDate last, List<String> names) {
    if (names.isEmpty()) {
      throw new IllegalArgumentException("a growing chart needs at least one line");
    }
    return new GrowingChart(new Theme(SCALE, Palette.LIGHT), across, first, last, names);
  }

  private GrowingChart(
      Theme theme, String across, LocalDate first, LocalDate last, List<String> names) {
    super(Plots.chart(theme, Plots.empty(theme)), false);
    this.theme = theme;
    this.names = List.copyOf(names);
    this.lines = new XYSeriesCollection();
    for (int line = 0; line < names.size(); line++) {
      lines.addSeries(new XYSeries(line, false, true));
    }
    double widest = names.stream().mapToDouble(this::labelWidth).max().orElse(0);
    this.labels = lead() + widest + theme.px(14);
    layOut(across, first, last);
    forget();
    setMinimumDrawWidth(0);
    setMinimumDrawHeight(0);
    setMaximumDrawWidth(LARGEST);
    setMaximumDrawHeight(LARGEST);
    setMouseWheelEnabled(false);
    setDomainZoomable(false);
    setRangeZoomable(false);
    setDisplayToolTips(true);
    setPreferredSize(new Dimension(720, 420));
  }

  private void layOut(String across, LocalDate first, LocalDate last) {
    XYPlot plot = getChart().getXYPlot();
    plot.setInsets(new RectangleInsets(theme.px(16), theme.px(12), theme.px(10), labels));
    LocalDate end = last.isAfter(first) ? last : first.plusDays(1);
    plot.setDomainAxis(new TimeAxis(theme, first, end, theme.px(30), labels));
    PlainAxis up = new PlainAxis(theme, new Range(0, 1), false).bare();
    up.setLabel(across);
    plot.setRangeAxis(up);
    XYLineAndShapeRenderer renderer = Plots.lines();
    for (int line = 0; line < names.size(); line++) {
      renderer.setSeriesPaint(line, theme.palette().line(line));
      renderer.setSeriesStroke(line, theme.line(line, 3));
    }
    plot.setDataset(lines);
    plot.setRenderer(renderer);
  }

  private double lead() {
    return theme.px(26);
  }

  private double labelWidth(String name) {
    return Text.width(name, theme.strongNote()) + Text.width(" \u22120.88", theme.note());
  }

  /** Removes all points. */
  public void forget() {
    for (int line = 0; line < names.size(); line++) {
      lines.getSeries(line).clear();
    }
    low = Double.POSITIVE_INFINITY;
    high = Double.NEGATIVE_INFINITY;
  }

  /** How many points each line has. */
  public int length() {
    return lines.getSeries(0).getItemCount();
  }

  /** The value of a line at a point, both counted from 0. */
  public double value(int line, int point) {
    return lines.getSeries(line).getY(point).doubleValue();
  }

  /**
   * Adds a point to each line.
   *
   * @param day not before the last point's
   * @param values one a line, finite
   * @throws IllegalArgumentException if there is not one value a line
   */
  public void add(LocalDate day, double[] values) {
    if (values.length != names.size()) {
      throw new IllegalArgumentException(
          names.size() + " lines need as many values, not " + values.length);
    }
    for (int line = 0; line < values.length; line++) {
      lines.getSeries(line).add(Days.millis(day), values[line], line == values.length - 1);
      low = Math.min(low, values[line]);
      high = Math.max(high, values[line]);
    }
    fitRange();
  }

  private void fitRange() {
    double span = Math.max(high - low, LEAST * Math.max(1, Math.abs(high)));
    double middle = (low + high) / 2;
    double half = span * (0.5 + AIR);
    getChart().getXYPlot().getRangeAxis().setRange(middle - half, middle + half);
  }

  @Override
  public void paintComponent(Graphics g) {
    super.paintComponent(g);
    if (length() > 0) {
      Graphics2D over = (Graphics2D) g.create();
      Theme.prepare(over);
      nameLines(over, getScreenDataArea());
      over.dispose();
    }
  }

  private void nameLines(Graphics2D g, Rectangle2D data) {
    XYPlot plot = getChart().getXYPlot();
    int last = length() - 1;
    double x =
        plot.getDomainAxis()
            .valueToJava2D(lines.getSeries(0).getX(last).doubleValue(), data, RectangleEdge.BOTTOM);
    double[] wanted =
        IntStream.range(0, names.size())
            .mapToDouble(
                line ->
                    plot.getRangeAxis().valueToJava2D(value(line, last), data, RectangleEdge.LEFT))
            .toArray();
    double spacing = Math.min(Text.lineHeight(theme.note()), data.getHeight() / names.size());
    double[] placed =
        LabelSpread.place(
            wanted, spacing, data.getMinY() + spacing / 2, data.getMaxY() - spacing / 2);
    for (int line = 0; line < placed.length; line++) {
      g.setPaint(theme.palette().line(line));
      g.setStroke(theme.stroke(1.4));
      g.draw(new Line2D.Double(x, wanted[line], x + lead() - theme.px(4), placed[line]));
      float left = (float) (x + lead());
      float baseline = (float) (placed[line] + Text.capital(theme.note()) / 2);
      g.setPaint(theme.palette().text(line));
      g.setFont(theme.strongNote());
      g.drawString(names.get(line), left, baseline);
      float after = left + (float) Text.width(names.get(line) + " ", theme.strongNote());
      g.setFont(theme.note());
      g.drawString(Text.number(value(line, last)), after, baseline);
    }
  }

  @Override
  public @Nullable String getToolTipText(MouseEvent event) {
    Rectangle2D data = getScreenDataArea();
    if (length() == 0 || !data.contains(event.getPoint())) {
      return null;
    }
    double at =
        getChart()
            .getXYPlot()
            .getDomainAxis()
            .java2DToValue(event.getX(), data, RectangleEdge.BOTTOM);
    int point = 0;
    while (point < length() - 1 && lines.getSeries(0).getX(point + 1).doubleValue() <= at) {
      point++;
    }
    StringBuilder words = new StringBuilder("<html>");
    words.append(Days.inFull(Days.day(lines.getSeries(0).getX(point).doubleValue())));
    for (int line = 0; line < names.size(); line++) {
      words.append("<br>").append(names.get(line).replace("&", "&amp;").replace("<", "&lt;"));
      words.append(' ').append(Text.number(value(line, point)));
    }
    return words.append("</html>").toString();
  }
}
