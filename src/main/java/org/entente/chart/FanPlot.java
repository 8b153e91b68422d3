package org.entente.chart;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/**
 * Draws some of a fan's partners into a plot: bands, edges, medians, in this order upwards.
 *
 * @param theme fonts, colours, strokes
 * @param fan the data
 * @param places which partners, by their place in the fan's list; colours follow the place
 * @param nineTenths opacity of the outer band, 0 to 1
 * @param half opacity of the inner band, 0 to 1
 * @param median width of the medians in pixels at full size
 */
record FanPlot(
    Theme theme, Fan fan, List<Integer> places, double nineTenths, double half, double median) {
  /** Places of the datasets in the plot. */
  static final int NINE_TENTHS = 0;

  static final int HALF = 1;
  static final int EDGES = 2;
  static final int MEDIANS = 3;

  /** The chart of a plot without data. */
  JFreeChart chart(XYPlot plot) {
    FanData data = new FanData(fan, places);
    plot.setDataset(NINE_TENTHS, data.nineTenths());
    plot.setRenderer(NINE_TENTHS, band(nineTenths));
    plot.setDataset(HALF, data.inner());
    plot.setRenderer(HALF, band(half));
    plot.setDataset(EDGES, data.edges());
    plot.setRenderer(EDGES, edges());
    plot.setDataset(MEDIANS, data.medians());
    plot.setRenderer(MEDIANS, medians());
    return Plots.chart(theme, plot);
  }

  private DeviationRenderer band(double opacity) {
    DeviationRenderer band = new DeviationRenderer(false, false);
    band.setAlpha(1f);
    for (int series = 0; series < places.size(); series++) {
      band.setSeriesFillPaint(
          series, Palette.faint(theme.palette().line(places.get(series)), opacity));
    }
    return band;
  }

  private XYLineAndShapeRenderer edges() {
    XYLineAndShapeRenderer lines = Plots.lines();
    for (int series = 0; series < 2 * places.size(); series++) {
      lines.setSeriesPaint(
          series, Palette.faint(theme.palette().line(places.get(series / 2)), 0.75));
      lines.setSeriesStroke(series, theme.stroke(1));
    }
    return lines;
  }

  private XYLineAndShapeRenderer medians() {
    XYLineAndShapeRenderer lines = Plots.lines();
    for (int series = 0; series < places.size(); series++) {
      lines.setSeriesPaint(series, theme.palette().line(places.get(series)));
      lines.setSeriesStroke(series, theme.line(places.get(series), median));
    }
    return lines;
  }
}
