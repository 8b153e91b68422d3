package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.chart.LabelPlaces.Side;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * One direction of the ties as a plot.
 *
 * @param theme fonts, colours, strokes
 * @param side the paths
 * @param trust of the horizontal axis
 * @param alignment of the vertical axis
 */
record TrustPlot(Theme theme, TrustAlignment.Side side, Range trust, Range alignment) {
  /** Places of the datasets in the plot. */
  static final int RANGES = 0;

  static final int PATHS = 1;
  static final int STARTS = 2;
  static final int ENDS = 3;

  /** The panel in an area, with so much room left and right of its inner area. */
  Panel panel(Rectangle2D area, double left, double right, boolean labelled) {
    XYPlot plot = Plots.empty(theme);
    plot.setDomainGridlinesVisible(true);
    plot.setDomainGridlinePaint(theme.palette().grid());
    plot.setDomainGridlineStroke(theme.stroke(1));
    double bottom = Frame.axisHeight(theme) + Text.lineHeight(theme.note());
    double top = theme.px(8);
    PlainAxis across = new PlainAxis(theme, trust, false);
    across.setLabel("trust (0 none \u2026 1 full)");
    plot.setDomainAxis(0, across);
    MeasureAxis up = new MeasureAxis(theme, Measure.alignmentWith("others"), alignment);
    up.setTickLabelsVisible(labelled);
    if (labelled) {
      double room = area.getHeight() - top - bottom;
      String full = "alignment (\u22121 hostile \u2026 1 friendly)";
      up.setLabel(Text.width(full, theme.note()) <= room ? full : "alignment");
    }
    plot.setRangeAxis(0, up);
    plot.addAnnotation(new Overlay(this::labels));
    new Space(left, right, top, bottom).fix(plot);
    data(plot);
    return new Panel(Plots.chart(theme, plot), area, this::reading);
  }

  private void data(XYPlot plot) {
    DefaultXYDataset ranges = new DefaultXYDataset();
    DefaultXYDataset paths = new DefaultXYDataset();
    DefaultXYDataset starts = new DefaultXYDataset();
    DefaultXYDataset ends = new DefaultXYDataset();
    for (TrustPath path : side.paths()) {
      Interval x = path.end().trust();
      Interval y = path.end().alignment();
      ranges.addSeries(
          path.name() + " trust", new double[][] {{x.low(), x.high()}, {y.value(), y.value()}});
      ranges.addSeries(
          path.name() + " alignment", new double[][] {{x.value(), x.value()}, {y.low(), y.high()}});
      paths.addSeries(path.name(), line(path.stops()));
      starts.addSeries(path.name(), line(List.of(path.start())));
      ends.addSeries(path.name(), line(List.of(path.end())));
    }
    plot.setDataset(RANGES, ranges);
    plot.setRenderer(RANGES, ranges());
    plot.setDataset(PATHS, paths);
    plot.setRenderer(PATHS, renderer(true, 3, true));
    plot.setDataset(STARTS, starts);
    plot.setRenderer(STARTS, renderer(false, 6, false));
    plot.setDataset(ENDS, ends);
    plot.setRenderer(ENDS, renderer(false, 7, true));
  }

  private static double[][] line(List<TrustPath.Stop> stops) {
    return new double[][] {
      stops.stream().mapToDouble(stop -> stop.trust().value()).toArray(),
      stops.stream().mapToDouble(stop -> stop.alignment().value()).toArray()
    };
  }

  private XYLineAndShapeRenderer ranges() {
    XYLineAndShapeRenderer lines = Plots.lines();
    for (int series = 0; series < 2 * side.paths().size(); series++) {
      int place = side.paths().get(series / 2).place();
      lines.setSeriesPaint(series, Palette.faint(theme.palette().line(place), 0.6));
      lines.setSeriesStroke(series, theme.stroke(1.4));
    }
    return lines;
  }

  private XYLineAndShapeRenderer renderer(boolean lines, double radius, boolean filled) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(lines, true);
    renderer.setDefaultCreateEntities(false);
    renderer.setUseFillPaint(!filled);
    renderer.setUseOutlinePaint(false);
    double size = theme.px(radius);
    for (int series = 0; series < side.paths().size(); series++) {
      renderer.setSeriesPaint(series, theme.palette().line(side.paths().get(series).place()));
      renderer.setSeriesFillPaint(series, theme.palette().paper());
      renderer.setSeriesStroke(series, theme.stroke(2.4));
      renderer.setSeriesOutlineStroke(series, theme.stroke(2));
      renderer.setSeriesShape(series, new Ellipse2D.Double(-size, -size, 2 * size, 2 * size));
    }
    return renderer;
  }

  private void labels(Graphics2D g, XYPlot plot, Rectangle2D data) {
    List<Rectangle2D> points = new ArrayList<>();
    for (TrustPath path : side.paths()) {
      points.addAll(ranges(plot, path.end(), data));
      for (TrustPath.Stop stop : path.stops()) {
        double size = theme.px(stop.equals(path.end()) ? 9 : 6);
        points.add(
            new Rectangle2D.Double(
                x(plot, stop, data) - size, y(plot, stop, data) - size, 2 * size, 2 * size));
      }
    }
    LabelPlaces free = new LabelPlaces(data, points);
    for (TrustPath path : side.paths()) {
      double width = Text.width(path.name(), theme.strongNote());
      double height = theme.strongNote().getSize2D() * 1.1;
      Rectangle2D box =
          free.place(
              x(plot, path.end(), data),
              y(plot, path.end(), data),
              theme.px(12),
              width,
              height,
              List.of(Side.values()));
      g.setFont(theme.strongNote());
      g.setPaint(Palette.faint(theme.palette().paper(), 0.75));
      g.fill(box);
      g.setPaint(theme.palette().text(path.place()));
      g.drawString(
          path.name(),
          (float) box.getMinX(),
          (float) (box.getCenterY() + Text.capital(theme.strongNote()) / 2));
    }
  }

  /** The lines of the ranges, as boxes. */
  private List<Rectangle2D> ranges(XYPlot plot, TrustPath.Stop stop, Rectangle2D data) {
    double thick = theme.px(4);
    double left = x(plot, stop.trust().low(), data);
    double right = x(plot, stop.trust().high(), data);
    double upper = y(plot, stop.alignment().high(), data);
    double lower = y(plot, stop.alignment().low(), data);
    return List.of(
        new Rectangle2D.Double(left, y(plot, stop, data) - thick / 2, right - left, thick),
        new Rectangle2D.Double(x(plot, stop, data) - thick / 2, upper, thick, lower - upper));
  }

  private static double x(XYPlot plot, TrustPath.Stop stop, Rectangle2D data) {
    return x(plot, stop.trust().value(), data);
  }

  private static double x(XYPlot plot, double trust, Rectangle2D data) {
    return plot.getDomainAxis().valueToJava2D(trust, data, RectangleEdge.BOTTOM);
  }

  private static double y(XYPlot plot, TrustPath.Stop stop, Rectangle2D data) {
    return y(plot, stop.alignment().value(), data);
  }

  private static double y(XYPlot plot, double alignment, Rectangle2D data) {
    return plot.getRangeAxis().valueToJava2D(alignment, data, RectangleEdge.LEFT);
  }

  private Optional<String> reading(double x, double y) {
    double least = 0.05;
    String found = "";
    for (TrustPath path : side.paths()) {
      for (TrustPath.Stop stop : path.stops()) {
        double away = Math.hypot(stop.trust().value() - x, stop.alignment().value() - y);
        if (away < least) {
          least = away;
          found = words(path, stop);
        }
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private static String words(TrustPath path, TrustPath.Stop stop) {
    return path.name()
        + ", "
        + Days.inFull(stop.date())
        + ": trust "
        + range(stop.trust())
        + ", alignment "
        + range(stop.alignment());
  }

  private static String range(Interval of) {
    return Text.number(of.value())
        + " (middle 90 % from "
        + Text.number(of.low())
        + " to "
        + Text.number(of.high())
        + ")";
  }
}
