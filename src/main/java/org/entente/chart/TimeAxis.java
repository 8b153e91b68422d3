package org.entente.chart;

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

  private final double before;
  private final double after;

  /** Where a tick's label stands on the axis, pixels from its left end. */
  private record Extent(TimeTicks.Tick tick, double from, double to, TextAnchor anchor) {}

  /** An axis over these days whose labels may reach so many pixels past its left and right end. */
  TimeAxis(Theme theme, LocalDate first, LocalDate last, double before, double after) {
    super(null, TimeZone.getTimeZone("UTC"), Locale.ENGLISH);
    this.before = before;
    this.after = after;
    setRange(Days.millis(first), Days.millis(last));
    setTickLabelFont(theme.note());
    setTickLabelPaint(theme.palette().ink());
    setTickMarkPaint(theme.palette().ink());
    setTickMarkStroke(theme.stroke(1.2));
    setTickMarkOutsideLength((float) theme.px(7));
    setTickLabelInsets(new RectangleInsets(theme.px(12), 2, 2, 2));
    setAxisLinePaint(theme.palette().ink());
    setAxisLineStroke(theme.stroke(1.2));
  }

  @Override
  @SuppressWarnings({"rawtypes", "JavaUtilDate"}) // as the overridden method and its ticks
  public List refreshTicks(Graphics2D g, AxisState state, Rectangle2D data, RectangleEdge edge) {
    List<DateTick> ticks = new ArrayList<>();
    for (Extent extent : fitting(data.getWidth())) {
      Date date = new Date((long) Days.millis(extent.tick().date()));
      String label = extent.tick().label();
      ticks.add(new DateTick(date, label, extent.anchor(), extent.anchor(), 0.0));
    }
    return ticks;
  }

  /** The finest ticks whose labels do not touch on an axis of this width. */
  private List<Extent> fitting(double width) {
    // A zoomed axis may begin within a day; its first tick is the next midnight.
    double lower = getRange().getLowerBound();
    LocalDate from = Days.day(lower);
    if (Days.millis(from) < lower) {
      from = from.plusDays(1);
    }
    LocalDate to = Days.day(getRange().getUpperBound());
    for (int most = 40; most > 1 && !to.isBefore(from); most--) {
      List<Extent> extents =
          TimeTicks.between(from, to, most).stream().map(tick -> extent(tick, width)).toList();
      if (apart(extents)) {
        return extents;
      }
    }
    return List.of();
  }

  /** Centred under its tick, or turned inwards where it would be cut off. */
  private Extent extent(TimeTicks.Tick tick, double width) {
    double perMilli = width / getRange().getLength();
    double x = (Days.millis(tick.date()) - getRange().getLowerBound()) * perMilli;
    double label = Text.width(tick.label(), getTickLabelFont());
    if (x - label / 2 < -before) {
      return new Extent(tick, x, x + label, TextAnchor.TOP_LEFT);
    }
    if (x + label / 2 > width + after) {
      return new Extent(tick, x - label, x, TextAnchor.TOP_RIGHT);
    }
    return new Extent(tick, x - label / 2, x + label / 2, TextAnchor.TOP_CENTER);
  }

  private boolean apart(List<Extent> extents) {
    double gap = getTickLabelFont().getSize2D() * 0.7;
    double end = Double.NEGATIVE_INFINITY;
    for (Extent extent : extents) {
      if (extent.from() < end + gap) {
        return false;
      }
      end = extent.to();
    }
    return true;
  }
}
