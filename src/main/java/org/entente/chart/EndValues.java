package org.entente.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Writes, right of a fan, its 5 % quantile, median and 95 % quantile at the last date in sight. */
final class EndValues implements Strip.Painter {
  private final Theme theme;
  private final Fan fan;
  private final int place;

  /** The values of the partner at this place. */
  EndValues(Theme theme, Fan fan, int place) {
    this.theme = theme;
    this.fan = fan;
    this.place = place;
  }

  @Override
  public void paint(Graphics2D g, XYPlot plot, Rectangle2D data) {
    int row = fan.course().rowAt(plot.getDomainAxis().getUpperBound());
    Spread spread = fan.partners().get(place).spreads().get(row);
    ValueAxis axis = plot.getRangeAxis();
    double[] values = {spread.q95(), spread.q50(), spread.q05()};
    double[] wanted = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double inSight = axis.getRange().constrain(values[i]);
      wanted[i] = axis.valueToJava2D(inSight, data, RectangleEdge.RIGHT);
    }
    double spacing = Math.min(Text.lineHeight(theme.note()) * 0.9, data.getHeight() / 3);
    // Half a line may reach beyond either end: nothing else stands there.
    double[] placed = LabelSpread.place(wanted, spacing, data.getMinY(), data.getMaxY());
    for (int i = 0; i < values.length; i++) {
      boolean median = i == 1;
      Font font = median ? theme.name() : theme.note();
      g.setFont(font);
      g.setPaint(median ? theme.palette().text(place) : theme.palette().quiet());
      float baseline = (float) (placed[i] + Text.capital(font) / 2);
      g.drawString(
          fan.measure().notation().text(values[i]),
          (float) (data.getMaxX() + theme.px(8)),
          baseline);
    }
  }
}
