package org.entente.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * A distribution as a plot.
 *
 * @param theme fonts, colours, strokes
 * @param distribution what is drawn
 */
record DistributionPlot(Theme theme, Distribution distribution) {
  /** Places of the datasets in the plot. */
  static final int SHARES = 0;

  static final int INTERVALS = 1;

  /** Opacity of the bars. */
  static final double BAR = 0.5;

  /** The panel in an area. */
  Panel panel(Rectangle2D area) {
    XYPlot plot = Plots.empty(theme);
    plot.setDomainAxis(0, new PlainAxis(theme, across(), false, distribution.isWhole() ? 1 : 0));
    double most =
        distribution.bins().stream().mapToDouble(bin -> bin.share().high()).max().orElse(1);
    Range up = new Range(0, Math.min(1.02, MonthlyPlot.roundedUp(most)));
    PlainAxis axis = new PlainAxis(theme, up, true).bare();
    axis.setLabel("share of the histories");
    plot.setRangeAxis(0, axis);
    double top = theme.px(64);
    plot.setDomainAxis(1, new Strip(top, this::summary));
    plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_LEFT);
    double left = MeasureAxis.width(theme, Measure.probability("share"));
    new Space(left + theme.px(20), theme.px(40), top, Frame.axisHeight(theme)).fix(plot);
    data(plot);
    return new Panel(Plots.chart(theme, plot), area, (x, y) -> reading(x));
  }

  /** All bins with some air. */
  private Range across() {
    List<Bin> bins = distribution.bins();
    double low = Math.min(bins.get(0).low(), distribution.mean().low());
    double high = Math.max(bins.get(bins.size() - 1).high(), distribution.mean().high());
    double air = high > low ? 0.04 * (high - low) : Math.max(0.5, Math.abs(low) * 0.1);
    return new Range(low - air, high + air);
  }

  private void data(XYPlot plot) {
    List<Bin> bins = distribution.bins();
    int n = bins.size();
    double[][] bars = new double[6][n];
    DefaultXYDataset intervals = new DefaultXYDataset();
    for (int b = 0; b < n; b++) {
      Bin bin = bins.get(b);
      double middle = (bin.low() + bin.high()) / 2;
      double share = bin.share().estimate();
      double[] cell = {middle, bin.low(), bin.high(), share, 0, share};
      for (int row = 0; row < cell.length; row++) {
        bars[row][b] = cell[row];
      }
      if (bin.share().successes() > 0) {
        intervals.addSeries(
            b, new double[][] {{middle, middle}, {bin.share().low(), bin.share().high()}});
      }
    }
    boolean dots = bins.get(0).isValue();
    DefaultIntervalXYDataset shares = new DefaultIntervalXYDataset();
    shares.addSeries(distribution.response(), bars);
    plot.setDataset(SHARES, shares);
    plot.setRenderer(SHARES, dots ? dots() : bars());
    plot.setDataset(INTERVALS, intervals);
    plot.setRenderer(INTERVALS, intervals(intervals.getSeriesCount(), dots ? 3 : 1.4));
  }

  private XYBarRenderer bars() {
    XYBarRenderer bars = new XYBarRenderer(0.06);
    bars.setUseYInterval(true);
    bars.setBarPainter(new StandardXYBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    bars.setDefaultCreateEntities(false);
    bars.setSeriesPaint(0, Palette.faint(theme.palette().line(0), BAR));
    return bars;
  }

  private XYLineAndShapeRenderer dots() {
    XYLineAndShapeRenderer dots = new XYLineAndShapeRenderer(false, true);
    double radius = theme.px(9);
    dots.setDefaultCreateEntities(false);
    dots.setSeriesPaint(0, theme.palette().line(0));
    dots.setSeriesShape(0, new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
    return dots;
  }

  private XYLineAndShapeRenderer intervals(int count, double width) {
    XYLineAndShapeRenderer lines = Plots.lines();
    for (int each = 0; each < count; each++) {
      lines.setSeriesPaint(each, theme.palette().text(0));
      lines.setSeriesStroke(each, theme.stroke(width));
    }
    return lines;
  }

  /** Quantiles as a box with arms, and above it the mean with its interval. */
  private void summary(Graphics2D g, XYPlot plot, Rectangle2D data) {
    Spread spread = distribution.spread();
    double y = data.getMinY() - theme.px(22);
    double half = theme.px(9);
    g.setPaint(theme.palette().ink());
    g.setStroke(theme.stroke(2));
    g.draw(new Line2D.Double(x(plot, spread.q05(), data), y, x(plot, spread.q95(), data), y));
    double from = x(plot, spread.q25(), data);
    double to = x(plot, spread.q75(), data);
    Rectangle2D box = new Rectangle2D.Double(from, y - half, Math.max(1, to - from), 2 * half);
    halfSign(theme).paint(g, box);
    g.setPaint(theme.palette().ink());
    g.setStroke(theme.stroke(3));
    double median = x(plot, spread.q50(), data);
    g.draw(new Line2D.Double(median, y - half, median, y + half));
    Interval mean = distribution.mean();
    double low = x(plot, mean.low(), data);
    double high = x(plot, mean.high(), data);
    mean(g, theme, low, x(plot, mean.value(), data), high, y - theme.px(26));
  }

  private static double x(XYPlot plot, double value, Rectangle2D data) {
    double inSight = plot.getDomainAxis().getRange().constrain(value);
    return plot.getDomainAxis().valueToJava2D(inSight, data, RectangleEdge.BOTTOM);
  }

  /** What stands for a share: a bar or a dot, with its interval. */
  Sign shareSign() {
    Sign interval = Sign.upright(theme.palette().text(0), theme.stroke(2));
    Color hue = theme.palette().line(0);
    return distribution.bins().get(0).isValue()
        ? interval.under(Sign.disc(theme.px(6), hue, hue, theme.stroke(1)))
        : Sign.area(Palette.faint(hue, BAR)).under(interval);
  }

  /** The box of the middle half. */
  static Sign halfSign(Theme theme) {
    return (g, box) -> {
      g.setPaint(theme.palette().paper());
      g.fill(box);
      g.setPaint(Palette.faint(theme.palette().ink(), 0.2));
      g.fill(box);
      g.setPaint(theme.palette().ink());
      g.setStroke(theme.stroke(1.6));
      g.draw(box);
    };
  }

  /** The mean with its interval. */
  static Sign meanSign(Theme theme) {
    return (g, box) ->
        mean(g, theme, box.getMinX(), box.getCenterX(), box.getMaxX(), box.getCenterY());
  }

  private static void mean(
      Graphics2D g, Theme theme, double low, double at, double high, double y) {
    double size = theme.px(7);
    Path2D diamond = new Path2D.Double();
    diamond.moveTo(at, y - size);
    diamond.lineTo(at + size, y);
    diamond.lineTo(at, y + size);
    diamond.lineTo(at - size, y);
    diamond.closePath();
    g.setPaint(theme.palette().line(1));
    g.fill(diamond);
    g.setStroke(theme.stroke(2.4));
    g.draw(new Line2D.Double(low, y, high, y));
    g.draw(new Line2D.Double(low, y - size, low, y + size));
    g.draw(new Line2D.Double(high, y - size, high, y + size));
  }

  private Optional<String> reading(double x) {
    List<String> found = new ArrayList<>();
    double nearest = across().getLength() / 50;
    for (Bin bin : distribution.bins()) {
      double away =
          bin.isValue() ? Math.abs(bin.low() - x) : x >= bin.low() && x < bin.high() ? 0 : 1e9;
      if (away < nearest) {
        nearest = away + 1e-12;
        found.clear();
        found.add(words(bin));
      }
    }
    return found.stream().findFirst();
  }

  private String words(Bin bin) {
    int decimals = distribution.decimals();
    String where =
        bin.isValue()
            ? Text.plain(bin.low(), decimals)
            : "from " + Text.plain(bin.low(), decimals) + " to " + Text.plain(bin.high(), decimals);
    return where
        + ": "
        + Text.percent(bin.share().estimate())
        + " of the histories (95 % interval from "
        + Text.percent(bin.share().low())
        + " to "
        + Text.percent(bin.share().high())
        + ")";
  }
}
