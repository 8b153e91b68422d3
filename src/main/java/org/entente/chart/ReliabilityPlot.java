package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.analysis.ReliabilityDiagram;
import org.entente.analysis.ReliabilityDiagram.Stop;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * A reliability diagram as a plot.
 *
 * @param theme fonts, colours, strokes
 * @param diagram what is drawn
 */
record ReliabilityPlot(Theme theme, ReliabilityDiagram diagram) {
  /** Places of the datasets in the plot. */
  static final int INTERVALS = 0;

  static final int SHARES = 1;

  private static final Range UNIT = new Range(-0.02, 1.02);

  /** The panel in an area. */
  Panel panel(Rectangle2D area) {
    XYPlot plot = Plots.empty(theme);
    PlainAxis across = new PlainAxis(theme, UNIT, true);
    across.setLabel("probability given");
    plot.setDomainAxis(0, across);
    PlainAxis up = new PlainAxis(theme, UNIT, true).bare();
    up.setLabel("share of yes");
    plot.setRangeAxis(0, up);
    plot.setDomainAxis(1, new Strip(0, this::diagonalAndNumbers));
    double bottom = Frame.axisHeight(theme) + Text.lineHeight(theme.note());
    double left = MeasureAxis.width(theme, Measure.probability("share")) + theme.px(20);
    new Space(left, theme.px(40), theme.px(10), bottom).fix(plot);
    plot.setDataset(INTERVALS, intervals());
    plot.setRenderer(INTERVALS, whiskers());
    plot.setDataset(SHARES, shares());
    plot.setRenderer(SHARES, dots());
    return new Panel(Plots.chart(theme, plot), area, (x, y) -> reading(x));
  }

  private DefaultXYDataset intervals() {
    DefaultXYDataset intervals = new DefaultXYDataset();
    for (Stop stop : diagram.stops()) {
      double x = stop.probability();
      intervals.addSeries(
          stop.low(), new double[][] {{x, x}, {stop.yes().low(), stop.yes().high()}});
    }
    return intervals;
  }

  private DefaultXYDataset shares() {
    List<Stop> stops = diagram.stops();
    DefaultXYDataset shares = new DefaultXYDataset();
    shares.addSeries(
        "shares",
        new double[][] {
          stops.stream().mapToDouble(Stop::probability).toArray(),
          stops.stream().mapToDouble(stop -> stop.yes().estimate()).toArray()
        });
    return shares;
  }

  private XYLineAndShapeRenderer whiskers() {
    XYLineAndShapeRenderer lines = Plots.lines();
    for (int each = 0; each < diagram.stops().size(); each++) {
      lines.setSeriesPaint(each, theme.palette().line(0));
      lines.setSeriesStroke(each, theme.stroke(3));
    }
    return lines;
  }

  private XYLineAndShapeRenderer dots() {
    XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(true, true);
    double radius = theme.px(7);
    dots.setDefaultCreateEntities(false);
    dots.setSeriesPaint(0, theme.palette().line(0));
    dots.setSeriesStroke(0, theme.stroke(1.4));
    dots.setSeriesShape(0, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    return dots;
  }

  private void diagonalAndNumbers(Graphics2D g, XYPlot plot, Rectangle2D data) {
    g.setPaint(theme.palette().quiet());
    g.setStroke(theme.dashed(2, 4f, 2.5f));
    g.draw(
        new Line2D.Double(x(plot, data, 0), y(plot, data, 0), x(plot, data, 1), y(plot, data, 1)));
    g.setFont(theme.note());
    LabelPlaces free = new LabelPlaces(data, lines(plot, data));
    for (Stop stop : diagram.stops()) {
      String number = Text.plain((double) stop.yes().trials(), 0);
      Rectangle2D box =
          free.place(
              x(plot, data, stop.probability()),
              y(plot, data, stop.yes().estimate()),
              theme.px(11),
              Text.width(number, theme.note()),
              theme.note().getSize2D(),
              List.of(LabelPlaces.Side.values()));
      g.drawString(
          number,
          (float) box.getMinX(),
          (float) (box.getCenterY() + Text.capital(theme.note()) / 2));
    }
  }

  /** What numbers should not cover: dots, whiskers, the line between dots, and the diagonal. */
  private List<Rectangle2D> lines(XYPlot plot, Rectangle2D data) {
    List<Rectangle2D> lines =
        new ArrayList<>(along(point(plot, data, 0, 0), point(plot, data, 1, 1)));
    Point2D before = null;
    for (Stop stop : diagram.stops()) {
      double x = stop.probability();
      Point2D dot = point(plot, data, x, stop.yes().estimate());
      double size = theme.px(9);
      lines.add(new Rectangle2D.Double(dot.getX() - size, dot.getY() - size, 2 * size, 2 * size));
      lines.addAll(
          along(point(plot, data, x, stop.yes().low()), point(plot, data, x, stop.yes().high())));
      if (before != null) {
        lines.addAll(along(before, dot));
      }
      before = dot;
    }
    return lines;
  }

  private static Point2D point(XYPlot plot, Rectangle2D data, double x, double y) {
    return new Point2D.Double(x(plot, data, x), y(plot, data, y));
  }

  /** Small boxes along a line. */
  private List<Rectangle2D> along(Point2D from, Point2D to) {
    double size = theme.px(6);
    int steps = (int) Math.ceil(from.distance(to) / size);
    List<Rectangle2D> boxes = new ArrayList<>();
    for (int step = 0; step <= steps; step++) {
      double share = steps == 0 ? 0 : step / (double) steps;
      boxes.add(
          new Rectangle2D.Double(
              from.getX() + share * (to.getX() - from.getX()) - size / 2,
              from.getY() + share * (to.getY() - from.getY()) - size / 2,
              size,
              size));
    }
    return boxes;
  }

  private static double x(XYPlot plot, Rectangle2D data, double value) {
    return plot.getDomainAxis().valueToJava2D(value, data, RectangleEdge.BOTTOM);
  }

  private static double y(XYPlot plot, Rectangle2D data, double value) {
    return plot.getRangeAxis().valueToJava2D(value, data, RectangleEdge.LEFT);
  }

  /** One stop in words. */
  static String words(Stop stop) {
    int trials = stop.yes().trials();
    return "given "
        + Text.percent(stop.probability())
        + " on average, "
        + stop.yes().successes()
        + " of "
        + trials
        + (trials == 1 ? " question" : " questions")
        + " came to yes (95 % interval from "
        + Text.percent(stop.yes().low())
        + " to "
        + Text.percent(stop.yes().high())
        + ")";
  }

  private Optional<String> reading(double x) {
    return diagram.stops().stream()
        .filter(stop -> stop.low() <= x && x < stop.high())
        .findFirst()
        .map(ReliabilityPlot::words);
  }
}
