package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * A strip along one side of a plot that something paints into, following the plot's axes as they
 * zoom. JFreeChart keeps room beside a plot for axes alone, so a strip is an axis without ticks;
 * what it paints lies behind the data and may reach into the plot.
 */
final class Strip extends NumberAxis {
  private static final long serialVersionUID = 1L;

  private final double size;
  private final transient Painter painter;

  /** Paints a strip. */
  @FunctionalInterface
  interface Painter {
    /**
     * Paints.
     *
     * @param g where
     * @param plot whose strip it is
     * @param data the plot's inner area
     */
    void paint(Graphics2D g, XYPlot plot, Rectangle2D data);
  }

  /** A strip {@code size} pixels thick. */
  Strip(double size, Painter painter) {
    super(null);
    this.size = size;
    this.painter = painter;
    setAutoRange(false);
  }

  @Override
  public AxisSpace reserveSpace(
      Graphics2D g, Plot plot, Rectangle2D plotArea, RectangleEdge edge, AxisSpace space) {
    AxisSpace reserved = space == null ? new AxisSpace() : space;
    reserved.add(size, edge);
    return reserved;
  }

  @Override
  public AxisState draw(
      Graphics2D g,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    if (getPlot() instanceof XYPlot plot) {
      Graphics2D own = (Graphics2D) g.create();
      painter.paint(own, plot, dataArea);
      own.dispose();
    }
    return new AxisState(cursor);
  }
}
