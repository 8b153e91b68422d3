package org.entente.chart;

import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/** One chart of a figure in a window: zooms, and reads the data under the pointer. */
final class PanelView extends ChartPanel {
  private static final long serialVersionUID = 1L;
  private static final int LARGEST = 100_000;

  private final transient Panel panel;
  private final Range wholeDomain;
  private final Range wholeRange;

  /** A view of a panel whose chart has an {@link XYPlot}. */
  PanelView(Panel panel) {
    super(panel.chart(), false);
    this.panel = panel;
    this.wholeDomain = plot().getDomainAxis().getRange();
    this.wholeRange = plot().getRangeAxis().getRange();
    // Draw at the true size instead of stretching a picture of another.
    setMinimumDrawWidth(0);
    setMinimumDrawHeight(0);
    setMaximumDrawWidth(LARGEST);
    setMaximumDrawHeight(LARGEST);
    setMouseWheelEnabled(true);
    setDisplayToolTips(true);
  }

  private XYPlot plot() {
    return panel.chart().getXYPlot();
  }

  @Override
  public void restoreAutoBounds() {
    plot().getDomainAxis().setRange(wholeDomain);
    plot().getRangeAxis().setRange(wholeRange);
  }

  @Override
  public @Nullable String getToolTipText(MouseEvent event) {
    Rectangle2D data = getScreenDataArea();
    Point2D point = event.getPoint();
    if (!data.contains(point)) {
      return null;
    }
    double x = plot().getDomainAxis().java2DToValue(point.getX(), data, RectangleEdge.BOTTOM);
    double y = plot().getRangeAxis().java2DToValue(point.getY(), data, RectangleEdge.LEFT);
    return panel.hover().at(x, y).orElse(null);
  }
}
