package org.entente.chart;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** How all plots look, whatever they show. */
final class Plots {
  private Plots() {}

  /** A plot without axes and data: grid lines and a zero line across, nothing else. */
  static XYPlot empty(Theme theme) {
    XYPlot plot = new XYPlot();
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(theme.palette().grid());
    plot.setRangeGridlineStroke(theme.stroke(1));
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(theme.palette().leader());
    plot.setRangeZeroBaselineStroke(theme.stroke(1.6));
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    return plot;
  }

  /** The chart of a plot, without title and legend. */
  static JFreeChart chart(Theme theme, XYPlot plot) {
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(theme.palette().paper());
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setAntiAlias(true);
    return chart;
  }

  /** Lines without dots, each drawn in one stroke. */
  static XYLineAndShapeRenderer lines() {
    XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(true, false);
    lines.setDrawSeriesLineAsPath(true);
    lines.setDefaultCreateEntities(false);
    return lines;
  }
}
