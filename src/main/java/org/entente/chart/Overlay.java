package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;

/** Something painted over a plot's data, following the plot's axes as they zoom. */
final class Overlay extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  private final transient Strip.Painter painter;

  /** Paints over the data. */
  Overlay(Strip.Painter painter) {
    this.painter = painter;
  }

  @Override
  public void draw(
      Graphics2D g,
      XYPlot plot,
      Rectangle2D dataArea,
      ValueAxis domainAxis,
      ValueAxis rangeAxis,
      int rendererIndex,
      PlotRenderingInfo info) {
    Graphics2D own = (Graphics2D) g.create();
    painter.paint(own, plot, dataArea);
    own.dispose();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
