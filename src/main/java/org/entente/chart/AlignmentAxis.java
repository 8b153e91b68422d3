package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/** The vertical axis of alignments: as much of -1 to 1 as the data need, in quarters, with 0. */
final class AlignmentAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;
  private static final double[] UNITS = {0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1};

  /** An axis over this range. */
  AlignmentAxis(Theme theme, Range range) {
    super(null);
    setAutoRangeIncludesZero(false);
    setRange(range);
    setTickLabelFont(theme.note());
    setTickLabelPaint(Theme.INK);
    setTickMarksVisible(false);
    setAxisLineVisible(false);
    setLabelFont(theme.note());
    setLabelPaint(Theme.INK);
  }

  /** The width of tick labels and the axis's label, in pixels. */
  static double width(Theme theme) {
    double ticks = Text.width(Text.number(-0.88), theme.note());
    return ticks + Text.lineHeight(theme.note()) + theme.px(22);
  }

  @Override
  protected void selectVerticalAutoTickUnit(Graphics2D g, Rectangle2D data, RectangleEdge edge) {
    double line = Text.lineHeight(getTickLabelFont());
    double chosen = UNITS[UNITS.length - 1];
    for (int i = UNITS.length - 1; i >= 0; i--) {
      // JFreeChart would take the densest that fits; labels need air to be read.
      if (lengthToJava2D(UNITS[i], data, edge) >= 2.2 * line) {
        chosen = UNITS[i];
      }
    }
    setTickUnit(new NumberTickUnit(chosen, new AlignmentFormat()), false, false);
  }

  /** The quarters that hold every 5 % and 95 % quantile and 0. */
  static Range range(List<Partner> partners) {
    double low = 0;
    double high = 0;
    for (Partner partner : partners) {
      for (Spread spread : partner.spreads()) {
        low = Math.min(low, spread.q05());
        high = Math.max(high, spread.q95());
      }
    }
    low = Math.floor(low * 4) / 4;
    high = Math.ceil(high * 4) / 4;
    return low == high ? new Range(-0.25, 0.25) : new Range(low, high);
  }

  /** The fullest label that fits into so many pixels; empty if none does. */
  static String label(String focus, Theme theme, double room) {
    List<String> labels =
        List.of(
            "alignment with " + focus + " (\u22121 hostile \u2026 1 friendly)",
            "alignment with " + focus,
            "alignment (\u22121 hostile \u2026 1 friendly)",
            "alignment");
    return labels.stream()
        .filter(label -> Text.width(label, theme.note()) <= room)
        .findFirst()
        .orElse("");
  }
}
