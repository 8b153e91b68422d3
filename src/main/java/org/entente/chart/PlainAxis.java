package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/** An axis of any number, ticked at 1, 2 and 5 times powers of ten with air between the labels. */
final class PlainAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final double[] MULTIPLES = {1, 2, 5};

  private final boolean percent;
  private final double least;

  /** An axis over this range, of plain numbers or of shares in percent. */
  PlainAxis(Theme theme, Range range, boolean percent) {
    this(theme, range, percent, 0);
  }

  /** The same with ticks at least so far apart, such as 1 for whole numbers. */
  PlainAxis(Theme theme, Range range, boolean percent, double least) {
    super(null);
    this.percent = percent;
    this.least = least;
    setAutoRangeIncludesZero(false);
    setRange(range);
    setTickLabelFont(theme.note());
    setTickLabelPaint(theme.palette().ink());
    setTickMarkPaint(theme.palette().ink());
    setTickMarkStroke(theme.stroke(1.2));
    setTickMarkOutsideLength((float) theme.px(7));
    setAxisLinePaint(theme.palette().ink());
    setAxisLineStroke(theme.stroke(1.2));
    setLabelFont(theme.note());
    setLabelPaint(theme.palette().ink());
  }

  /** The same without line and tick marks, for the vertical axis. */
  PlainAxis bare() {
    setTickMarksVisible(false);
    setAxisLineVisible(false);
    return this;
  }

  @Override
  protected void selectVerticalAutoTickUnit(Graphics2D g, Rectangle2D data, RectangleEdge edge) {
    double line = Text.lineHeight(getTickLabelFont());
    choose(unit -> lengthToJava2D(unit, data, edge) >= 2.2 * line);
  }

  @Override
  protected void selectHorizontalAutoTickUnit(Graphics2D g, Rectangle2D data, RectangleEdge edge) {
    choose(
        unit -> {
          Write write = new Write(unit, percent);
          double widest = Math.max(width(write, getLowerBound()), width(write, getUpperBound()));
          return lengthToJava2D(unit, data, edge) >= 1.6 * widest;
        });
  }

  private double width(Write write, double value) {
    return Text.width(write.text(value), getTickLabelFont());
  }

  /** Whether ticks so far apart have room. */
  @FunctionalInterface
  private interface Roomy {
    boolean at(double unit);
  }

  private void choose(Roomy roomy) {
    double length = getRange().getLength();
    int power = (int) Math.floor(Math.log10(length)) - 2;
    for (int more = 0; more < 4; more++) {
      for (double multiple : MULTIPLES) {
        double unit = multiple * Math.pow(10, power + more);
        if (unit >= least && roomy.at(unit)) {
          setTickUnit(new NumberTickUnit(unit, new Write(unit, percent)), false, false);
          return;
        }
      }
    }
    setTickUnit(new NumberTickUnit(length, new Write(length, percent)), false, false);
  }

  /** Writes tick labels with as many decimals as the unit needs. */
  private static final class Write extends TickFormat {
    private static final long serialVersionUID = 1L;

    private final int decimals;
    private final boolean percent;

    Write(double unit, boolean percent) {
      this.percent = percent;
      int places = (int) Math.ceil(-Math.log10(unit) - 1e-9);
      this.decimals = Math.max(0, percent ? places - 2 : places);
    }

    @Override
    String text(double value) {
      return percent ? Text.plain(100 * value, decimals) + " %" : Text.plain(value, decimals);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Write write && write.decimals == decimals && write.percent == percent;
    }

    @Override
    public int hashCode() {
      return decimals;
    }
  }
}
