package org.entente.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/**
 * Builds the chart of some of a fan's partners: bands, edges, medians, in this order upwards.
 *
 * @param theme fonts, colours, strokes
 * @param fan the data
 * @param places which partners, by their place in the fan's list; colours follow the place
 * @param nineTenths opacity of the 90 % band, 0 to 1
 * @param half opacity of the 50 % band, 0 to 1
 * @param median width of the medians in pixels at full size
 */
record FanPlot(
    Theme theme,
    DriftFan fan,
    List<Integer> places,
    double nineTenths,
    double half,
    double median) {
  /** Places of the datasets in the plot. */
  static final int NINE_TENTHS = 0;

  static final int HALF = 1;
  static final int EDGES = 2;
  static final int MEDIANS = 3;

  /**
   * The chart.
   *
   * @param range of the alignment axis
   * @param axisLabel label of the alignment axis, may be empty
   * @param space left, right, top and bottom room round the inner area, in pixels
   * @param ends painted right of the inner area
   * @param marks painted above it
   */
  JFreeChart chart(
      Range range, String axisLabel, Space space, Strip.Painter ends, Strip.Painter marks) {
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(
        0, new TimeAxis(theme, fan.first(), fan.last(), space.left(), space.right()));
    plot.setDomainAxis(1, new Strip(space.top(), marks));
    plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_LEFT);
    AlignmentAxis axis = new AlignmentAxis(theme, range);
    axis.setLabel(axisLabel.isEmpty() ? null : axisLabel);
    axis.setTickLabelsVisible(!axisLabel.isEmpty() || space.left() > theme.px(30));
    plot.setRangeAxis(0, axis);
    plot.setRangeAxis(1, new Strip(space.right(), ends));
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    fix(plot, space);
    look(plot);
    addData(plot);
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(Theme.PAPER);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setAntiAlias(true);
    return chart;
  }

  /** Room round a plot's inner area, in pixels. */
  record Space(double left, double right, double top, double bottom) {}

  private static void fix(XYPlot plot, Space space) {
    AxisSpace sides = new AxisSpace();
    sides.setLeft(space.left());
    sides.setRight(space.right());
    plot.setFixedRangeAxisSpace(sides);
    AxisSpace ends = new AxisSpace();
    ends.setTop(space.top());
    ends.setBottom(space.bottom());
    plot.setFixedDomainAxisSpace(ends);
  }

  private void look(XYPlot plot) {
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Theme.GRID);
    plot.setRangeGridlineStroke(theme.stroke(1));
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Theme.LEADER);
    plot.setRangeZeroBaselineStroke(theme.stroke(1.6));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
  }

  private void addData(XYPlot plot) {
    FanData data = new FanData(fan, places);
    plot.setDataset(NINE_TENTHS, data.nineTenths());
    plot.setRenderer(NINE_TENTHS, band(nineTenths));
    plot.setDataset(HALF, data.half());
    plot.setRenderer(HALF, band(half));
    plot.setDataset(EDGES, data.edges());
    plot.setRenderer(EDGES, edges());
    plot.setDataset(MEDIANS, data.medians());
    plot.setRenderer(MEDIANS, medians());
  }

  private DeviationRenderer band(double opacity) {
    DeviationRenderer band = new DeviationRenderer(false, false);
    band.setAlpha(1f);
    for (int series = 0; series < places.size(); series++) {
      band.setSeriesFillPaint(series, Palette.faint(Palette.line(places.get(series)), opacity));
    }
    return band;
  }

  private XYLineAndShapeRenderer edges() {
    XYLineAndShapeRenderer lines = lines();
    for (int series = 0; series < 2 * places.size(); series++) {
      lines.setSeriesPaint(series, Palette.faint(Palette.line(places.get(series / 2)), 0.75));
      lines.setSeriesStroke(series, theme.stroke(1));
    }
    return lines;
  }

  private XYLineAndShapeRenderer medians() {
    XYLineAndShapeRenderer lines = lines();
    for (int series = 0; series < places.size(); series++) {
      lines.setSeriesPaint(series, Palette.line(places.get(series)));
      lines.setSeriesStroke(series, theme.line(places.get(series), median));
    }
    return lines;
  }

  private static XYLineAndShapeRenderer lines() {
    XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    lines.setDrawSeriesLineAsPath(true);
    lines.setDefaultCreateEntities(false);
    return lines;
  }
}
