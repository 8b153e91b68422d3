package org.entente.chart;

import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * Builds the plot of a measure over time, without its data.
 *
 * @param theme fonts, colours, strokes
 * @param course the dates and what is marked on them
 * @param measure what the vertical axis measures
 */
record TimePlot(Theme theme, Course course, Measure measure) {
  /**
   * The plot.
   *
   * @param range of the vertical axis
   * @param label its label, may be empty
   * @param space room round the inner area
   * @param ends painted right of the inner area
   * @param marks painted above it
   */
  XYPlot plot(Range range, String label, Space space, Strip.Painter ends, Strip.Painter marks) {
    XYPlot plot = Plots.empty(theme);
    plot.setDomainAxis(
        0, new TimeAxis(theme, course.first(), course.last(), space.left(), space.right()));
    plot.setDomainAxis(1, new Strip(space.top(), marks));
    plot.setDomainAxisLocation(1, AxisLocation.TOP_OR_LEFT);
    MeasureAxis axis = new MeasureAxis(theme, measure, range);
    axis.setLabel(label.isEmpty() ? null : label);
    axis.setTickLabelsVisible(!label.isEmpty() || space.left() > theme.px(30));
    plot.setRangeAxis(0, axis);
    plot.setRangeAxis(1, new Strip(space.right(), ends));
    plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
    space.fix(plot);
    return plot;
  }
}
