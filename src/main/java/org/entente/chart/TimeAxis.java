package org.entente.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.DateTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;

/** A horizontal axis of days in UTC, ticked by {@link TimeTicks} as densely as there is room. */
final class TimeAxis extends DateAxis {
  private static final long serialVersionUID = 1L;

  /** An axis over these days, with room under the line for triangles of this height. */
  TimeAxis(Theme theme, LocalDate first, LocalDate last) {
    super(null, TimeZone.getTimeZone("UTC"), Locale.ENGLISH);
    setRange(new Date(Days.millis(first)), new Date(Days.millis(last)));
    setTickLabelFont(theme.note());
    setTickLabelPaint(Theme.INK);
    setTickMarkPaint(Theme.INK);
    setTickMarkStroke(theme.stroke(1.2));
    setTickMarkOutsideLength((float) theme.px(7));
    setTickLabelInsets(new RectangleInsets(theme.px(12), 2, 2, 2));
    setAxisLinePaint(Theme.INK);
    setAxisLineStroke(theme.stroke(1.2));
  }

  @Override
  @SuppressWarnings("rawtypes") // as the overridden method
  public List refreshTicks(Graphics2D g, AxisState state, Rectangle2D data, RectangleEdge edge) {
    List<DateTick> ticks = new ArrayList<>();
    for (TimeTicks.Tick tick : fitting(data.getWidth())) {
      Date date = new Date(Days.millis(tick.date()));
      ticks.add(
          new DateTick(date, tick.label(), TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0.0));
    }
    return ticks;
  }

  /** The finest ticks whose labels do not touch on an axis of this width. */
  private List<TimeTicks.Tick> fitting(double width) {
    // A zoomed axis may begin within a day; its first tick is the next midnight.
    double lower = getRange().getLowerBound();
    LocalDate from = Days.day(lower);
    if (Days.millis(from) < lower) {
      from = from.plusDays(1);
    }
    LocalDate to = Days.day(getRange().getUpperBound());
    Font font = getTickLabelFont();
    for (int most = 40; most > 1 && !to.isBefore(from); most--) {
      List<TimeTicks.Tick> ticks = TimeTicks.between(from, to, most);
      if (apart(ticks, font, width)) {
        return ticks;
      }
    }
    return List.of();
  }

  private boolean apart(List<TimeTicks.Tick> ticks, Font font, double width) {
    double perMilli = width / getRange().getLength();
    double gap = font.getSize2D() * 0.7;
    double end = Double.NEGATIVE_INFINITY;
    for (TimeTicks.Tick tick : ticks) {
      double middle = Days.millis(tick.date()) * perMilli;
      double half = Text.width(tick.label(), font) / 2;
      if (middle - half < end + gap) {
        return false;
      }
      end = middle + half;
    }
    return true;
  }
}
