package org.entente.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.entente.analysis.Index;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/**
 * Indices as bars from left to right, one line a factor.
 *
 * @param theme fonts, colours, strokes
 * @param bars what is drawn
 */
record IndexPlot(Theme theme, IndexBars bars) {
  /** The most of the area's width that names may take. */
  private static final double NAMES = 0.4;

  private static final double BAR = 0.6;

  /** The colour of a series. */
  static Color fill(Theme theme, int series) {
    return theme.palette().towards(theme.palette().line(series), BAR);
  }

  /** The panel in an area; {@code words} says what a row holds. */
  Panel panel(Rectangle2D area, Function<IndexBars.Row, String> words) {
    XYPlot plot = Plots.empty(theme);
    plot.setRangeGridlinesVisible(false);
    plot.setRangeZeroBaselineVisible(false);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(theme.palette().grid());
    plot.setDomainGridlineStroke(theme.stroke(1));
    plot.setDomainZeroBaselineVisible(true);
    plot.setDomainZeroBaselinePaint(theme.palette().leader());
    plot.setDomainZeroBaselineStroke(theme.stroke(1.6));
    PlainAxis across = new PlainAxis(theme, across(), false);
    across.setLabel(Text.fit(bars.measured(), theme.note(), area.getWidth() * (1 - NAMES)));
    plot.setDomainAxis(0, across);
    NumberAxis up = new NumberAxis(null);
    up.setRange(0, bars.rows().size());
    up.setVisible(false);
    plot.setRangeAxis(0, up);
    double names = Math.min(NAMES * area.getWidth(), widest() + theme.px(14));
    plot.setRangeAxis(1, new Strip(names, (g, p, data) -> names(g, p, data, names)));
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_LEFT);
    // Grid lines are drawn only where there is a renderer.
    plot.setRenderer(Plots.lines());
    plot.addAnnotation(new Overlay(this::bars));
    double bottom = Frame.axisHeight(theme) + Text.lineHeight(theme.note());
    new Space(names, theme.px(24), theme.px(6), bottom).fix(plot);
    return new Panel(Plots.chart(theme, plot), area, (x, y) -> row(y).map(words.compose(this::at)));
  }

  private IndexBars.Row at(int row) {
    return bars.rows().get(row);
  }

  /** The row at a height of the vertical axis. */
  private Optional<Integer> row(double y) {
    int row = (int) Math.floor(bars.rows().size() - y);
    return row < 0 || row >= bars.rows().size() ? Optional.empty() : Optional.of(row);
  }

  private double widest() {
    return bars.rows().stream()
        .mapToDouble(row -> Text.width(row.factor(), theme.note()))
        .max()
        .orElse(0);
  }

  /** All bars and intervals, and 0, with some air. */
  private Range across() {
    double low = ends().min().orElse(0);
    double high = ends().max().orElse(0);
    double air = high > low ? 0.03 * (high - low) : 0.5;
    return new Range(low < 0 ? low - air : 0, high > 0 ? high + air : low < 0 ? 0 : air);
  }

  private DoubleStream ends() {
    return DoubleStream.concat(
        DoubleStream.of(0),
        bars.rows().stream()
            .flatMap(row -> row.indices().stream())
            .flatMapToDouble(index -> DoubleStream.of(index.index(), index.low(), index.high())));
  }

  private void names(Graphics2D g, XYPlot plot, Rectangle2D data, double width) {
    double height = plot.getRangeAxis().lengthToJava2D(1, data, RectangleEdge.LEFT);
    for (int r = 0; r < bars.rows().size(); r++) {
      IndexBars.Row row = bars.rows().get(r);
      Font font = row.dummy() ? theme.strongNote() : theme.note();
      String name = Text.fitEnd(row.factor(), font, width - theme.px(14));
      g.setFont(font);
      g.setPaint(row.dummy() ? theme.palette().quiet() : theme.palette().ink());
      double middle = data.getMinY() + (r + 0.5) * height;
      g.drawString(
          name,
          (float) (data.getMinX() - theme.px(10) - Text.width(name, font)),
          (float) (middle + Text.capital(font) / 2));
    }
  }

  private void bars(Graphics2D g, XYPlot plot, Rectangle2D data) {
    g.clip(data);
    double height = plot.getRangeAxis().lengthToJava2D(1, data, RectangleEdge.LEFT);
    for (int r = 0; r < bars.rows().size(); r++) {
      double top =
          plot.getRangeAxis().valueToJava2D(bars.rows().size() - r, data, RectangleEdge.LEFT);
      List<Index> indices = bars.rows().get(r).indices();
      boolean together = bars.about() && apart(indices);
      int lanes = together ? 1 : indices.size();
      double lane = 0.76 * height / lanes;
      for (int s = 0; s < indices.size(); s++) {
        double y = top + 0.12 * height + (together ? 0 : s * lane);
        bar(g, plot, data, indices.get(s), s, y, lane);
      }
    }
  }

  /** Whether the indices lie on two sides of zero, and neither they nor their intervals touch. */
  private static boolean apart(List<Index> indices) {
    double sides = indices.stream().mapToDouble(index -> Math.signum(index.index())).sum();
    double lows = indices.stream().mapToDouble(Index::low).max().orElse(0);
    double highs = indices.stream().mapToDouble(Index::high).min().orElse(0);
    return sides == 0 && lows > highs;
  }

  private void bar(
      Graphics2D g, XYPlot plot, Rectangle2D data, Index index, int series, double y, double lane) {
    double zero = x(plot, data, 0);
    double end = x(plot, data, index.index());
    g.setPaint(fill(theme, series));
    g.fill(
        new Rectangle2D.Double(
            Math.min(zero, end), y + 0.06 * lane, Math.abs(end - zero), 0.88 * lane));
    g.setPaint(theme.palette().ink());
    g.setStroke(theme.stroke(2));
    double middle = y + lane / 2;
    g.draw(
        new Line2D.Double(x(plot, data, index.low()), middle, x(plot, data, index.high()), middle));
  }

  private static double x(XYPlot plot, Rectangle2D data, double value) {
    return plot.getDomainAxis().valueToJava2D(value, data, RectangleEdge.BOTTOM);
  }
}
