package org.entente.chart;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * A response over the levels of a factor as a plot.
 *
 * @param theme fonts, colours, strokes
 * @param curve what is drawn
 * @param values how means are written
 */
record CurvePlot(Theme theme, ResponseCurve curve, ValueText values) {
  /** Places of the datasets in the plot. */
  static final int INTERVALS = 0;

  static final int MEANS = 1;

  private static final double DOT = 7;

  /** The panel in an area. */
  Panel panel(Rectangle2D area) {
    XYPlot plot = Plots.empty(theme);
    PlainAxis across = new PlainAxis(theme, across(), false);
    across.setLabel(curve.factor());
    plot.setDomainAxis(0, across);
    PlainAxis up = new PlainAxis(theme, up(), curve.share()).bare();
    double label = area.getHeight() - theme.px(80);
    up.setLabel(Text.fit(curve.measured(), theme.note(), Math.max(1, label)));
    plot.setRangeAxis(0, up);
    double bottom = Frame.axisHeight(theme) + Text.lineHeight(theme.note());
    double left = MeasureAxis.width(theme, Measure.probability("share")) + theme.px(20);
    new Space(left, theme.px(24), theme.px(10), bottom).fix(plot);
    plot.setDataset(INTERVALS, intervals());
    plot.setRenderer(INTERVALS, whiskers());
    plot.setDataset(MEANS, means());
    plot.setRenderer(MEANS, dots());
    curve.base().ifPresent(level -> plot.setDomainAxis(1, new Strip(0, base(level))));
    return new Panel(Plots.chart(theme, plot), area, (x, y) -> reading(x));
  }

  private Range across() {
    List<ResponseCurve.Stop> stops = curve.stops();
    double low = stops.get(0).level();
    double high = stops.get(stops.size() - 1).level();
    double air = high > low ? 0.04 * (high - low) : Math.max(0.5, Math.abs(low) * 0.1);
    return new Range(low - air, high + air);
  }

  /** All intervals with some air; shares within 0 to 1. */
  private Range up() {
    double low = curve.stops().stream().mapToDouble(stop -> stop.mean().low()).min().orElseThrow();
    double high =
        curve.stops().stream().mapToDouble(stop -> stop.mean().high()).max().orElseThrow();
    double air = high > low ? 0.08 * (high - low) : Math.max(0.05, Math.abs(low) * 0.1);
    return curve.share()
        ? new Range(Math.max(-0.01, low - air), Math.min(1.01, high + air))
        : new Range(low - air, high + air);
  }

  private DefaultXYDataset intervals() {
    DefaultXYDataset intervals = new DefaultXYDataset();
    for (ResponseCurve.Stop stop : curve.stops()) {
      intervals.addSeries(
          stop.level(),
          new double[][] {
            {stop.level(), stop.level()}, {stop.mean().low(), stop.mean().high()},
          });
    }
    return intervals;
  }

  private DefaultXYDataset means() {
    double[][] cells = new double[2][curve.stops().size()];
    for (int s = 0; s < curve.stops().size(); s++) {
      cells[0][s] = curve.stops().get(s).level();
      cells[1][s] = curve.stops().get(s).mean().value();
    }
    DefaultXYDataset means = new DefaultXYDataset();
    means.addSeries(curve.response(), cells);
    return means;
  }

  private XYLineAndShapeRenderer whiskers() {
    XYLineAndShapeRenderer lines = Plots.lines();
    for (int each = 0; each < curve.stops().size(); each++) {
      lines.setSeriesPaint(each, theme.palette().line(0));
      lines.setSeriesStroke(each, theme.stroke(3));
    }
    return lines;
  }

  private XYLineAndShapeRenderer dots() {
    XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(true, true);
    double radius = theme.px(DOT);
    dots.setDefaultCreateEntities(false);
    dots.setSeriesPaint(0, theme.palette().line(0));
    dots.setSeriesStroke(0, theme.stroke(1.4));
    dots.setSeriesShape(0, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    return dots;
  }

  private Strip.Painter base(double level) {
    return (g, plot, data) -> {
      if (across().contains(level)) {
        double x = plot.getDomainAxis().valueToJava2D(level, data, RectangleEdge.BOTTOM);
        g.setPaint(theme.palette().quiet());
        g.setStroke(theme.dashed(2, 4f, 2.5f));
        g.draw(new Line2D.Double(x, data.getMinY(), x, data.getMaxY()));
      }
    };
  }

  /** A dot on a line. */
  static Sign meanSign(Theme theme) {
    Color hue = theme.palette().line(0);
    return Sign.line(hue, theme.stroke(1.4))
        .under(Sign.disc(theme.px(DOT), hue, hue, theme.stroke(1)));
  }

  private Optional<String> reading(double x) {
    double near = across().getLength() / 50;
    return curve.stops().stream()
        .filter(stop -> Math.abs(stop.level() - x) < near)
        .findFirst()
        .map(
            stop ->
                curve.factor()
                    + " at "
                    + Text.significant(stop.level())
                    + ": "
                    + values.withInterval(stop.mean())
                    + " in "
                    + Text.plain((double) stop.replications(), 0)
                    + (stop.replications() == 1 ? " history" : " histories"));
  }
}
