package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/** The vertical axis of a measure, ticked roundly and with air between the labels. */
final class MeasureAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  private final Notation notation;
  private final double[] units;

  /** An axis over this range. */
  MeasureAxis(Theme theme, Measure measure, Range range) {
    super(null);
    this.notation = measure.notation();
    this.units = measure.tickUnits();
    setAutoRangeIncludesZero(false);
    setRange(range);
    setTickLabelFont(theme.note());
    setTickLabelPaint(theme.palette().ink());
    setTickMarksVisible(false);
    setAxisLineVisible(false);
    setLabelFont(theme.note());
    setLabelPaint(theme.palette().ink());
  }

  /** The width of tick labels and the axis's label, in pixels. */
  static double width(Theme theme, Measure measure) {
    double ticks = Text.width(measure.notation().text(-0.88), theme.note());
    return ticks + Text.lineHeight(theme.note()) + theme.px(22);
  }

  @Override
  protected void selectVerticalAutoTickUnit(Graphics2D g, Rectangle2D data, RectangleEdge edge) {
    double line = Text.lineHeight(getTickLabelFont());
    double chosen = units[units.length - 1];
    for (int i = units.length - 1; i >= 0; i--) {
      // JFreeChart would take the densest that fits; labels need air to be read.
      if (lengthToJava2D(units[i], data, edge) >= 2.2 * line) {
        chosen = units[i];
      }
    }
    setTickUnit(new NumberTickUnit(chosen, new NotationFormat(notation)), false, false);
  }
}
