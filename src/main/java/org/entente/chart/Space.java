package org.entente.chart;

import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.XYPlot;

/**
 * Room round a plot's inner area, in pixels.
 *
 * @param left for the vertical axis
 * @param right for what stands at the lines' ends
 * @param top for what stands above
 * @param bottom for the horizontal axis
 */
record Space(double left, double right, double top, double bottom) {
  /** Gives a plot this room, whatever its axes want. */
  void fix(XYPlot plot) {
    AxisSpace sides = new AxisSpace();
    sides.setLeft(left);
    sides.setRight(right);
    plot.setFixedRangeAxisSpace(sides);
    AxisSpace ends = new AxisSpace();
    ends.setTop(top);
    ends.setBottom(bottom);
    plot.setFixedDomainAxisSpace(ends);
  }
}
