package org.entente.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/**
 * Marks the scripted stimuli and the start of free decisions: a triangle under the time axis for
 * every marked day, and above the plot as many labels as find room, each on a thin pole that comes
 * down to its triangle.
 */
final class MarkStrip implements Strip.Painter {
  /** Closer poles cannot be told apart on a screen, in pixels. */
  private static final double POLES_APART = 2.5;

  private final Theme theme;
  private final DriftFan fan;
  private final List<MarkedDay> days;
  private final boolean decisionsNamed;
  private final double longest;
  private final double overhang;
  private final int lanes;

  /** A label that wants a pole at a time. */
  private record Wish(double millis, String text, boolean decisions) {}

  /**
   * A strip.
   *
   * @param theme fonts and distances
   * @param fan dates and start of decisions
   * @param marks the marks to show
   * @param decisionsNamed whether the start of decisions bears its label
   * @param mostLanes how many lines of labels there may be
   * @param longest the widest label, in pixels
   * @param width of the plot's inner area, in pixels
   * @param overhang pixels by which labels may reach past its right end
   */
  MarkStrip(
      Theme theme,
      DriftFan fan,
      List<Mark> marks,
      boolean decisionsNamed,
      int mostLanes,
      double longest,
      double width,
      double overhang) {
    this.theme = theme;
    this.fan = fan;
    this.days = MarkedDay.byWorth(marks);
    this.decisionsNamed = decisionsNamed && fan.showsDecisions();
    this.longest = longest;
    this.overhang = overhang;
    Range whole = new Range(Days.millis(fan.first()), Days.millis(fan.last()));
    List<Wish> wishes = wishes(whole);
    this.lanes =
        places(wishes, whole, new Rectangle2D.Double(0, 0, width, 1), mostLanes).stream()
            .mapToInt(place -> place.lane() + 1)
            .max()
            .orElse(0);
  }

  /** The strip's height in pixels: no more than its labels need. */
  double height() {
    return lanes * laneHeight() + theme.px(6);
  }

  private double laneHeight() {
    return Text.lineHeight(theme.note());
  }

  private double pad() {
    return theme.px(6);
  }

  @Override
  public void paint(Graphics2D g, XYPlot plot, Rectangle2D data) {
    Range seen = plot.getDomainAxis().getRange();
    for (MarkedDay day : days) {
      if (seen.contains(Days.millis(day.date()))) {
        triangle(g, x(plot, Days.millis(day.date()), data), data.getMaxY());
      }
    }
    if (fan.showsDecisions() && seen.contains(Days.millis(fan.decisionsFrom()))) {
      pole(g, x(plot, Days.millis(fan.decisionsFrom()), data), data.getMinY(), data, true);
    }
    List<Wish> wishes = wishes(seen);
    for (FlagPlacement.Place place : places(wishes, seen, data, lanes)) {
      Wish wish = wishes.get(place.flag());
      double baseline = data.getMinY() - theme.px(6) - place.lane() * laneHeight();
      double top =
          place.above() ? baseline + theme.px(2) : baseline - theme.note().getSize2D() * 0.8;
      pole(g, place.x(), top, data, wish.decisions());
      g.setFont(font(wish));
      g.setPaint(wish.decisions() ? Theme.INK : Theme.QUIET);
      double left = place.rightwards() ? place.from() + pad() : place.from();
      g.drawString(wish.text(), (float) left, (float) (baseline - theme.px(2)));
    }
  }

  private static double x(XYPlot plot, double millis, Rectangle2D data) {
    return plot.getDomainAxis().valueToJava2D(millis, data, RectangleEdge.BOTTOM);
  }

  private void triangle(Graphics2D g, double x, double axis) {
    double half = theme.px(5.5);
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(x, axis + theme.px(1));
    triangle.lineTo(x + half, axis + theme.px(12));
    triangle.lineTo(x - half, axis + theme.px(12));
    triangle.closePath();
    g.setPaint(Theme.INK);
    g.fill(triangle);
  }

  private void pole(Graphics2D g, double x, double top, Rectangle2D data, boolean decisions) {
    g.setPaint(decisions ? Theme.INK : Theme.LEADER);
    g.setStroke(decisions ? theme.dashed(2, 4f, 2.5f) : theme.stroke(1));
    g.draw(new Line2D.Double(x, data.getMaxY(), x, top));
  }

  private Font font(Wish wish) {
    return wish.decisions() ? theme.strongNote() : theme.note();
  }

  /** What is to be labelled within these dates, the most important first. */
  private List<Wish> wishes(Range seen) {
    List<Wish> wishes = new ArrayList<>();
    if (decisionsNamed) {
      String text = "actors decide freely from " + Days.inFull(fan.decisionsFrom());
      wishes.add(new Wish(Days.millis(fan.decisionsFrom()), text, true));
    }
    for (MarkedDay day : days) {
      if (day.chosen()) {
        wishes.add(new Wish(Days.millis(day.date()), label(day), false));
      }
    }
    return wishes.stream().filter(wish -> seen.contains(wish.millis())).toList();
  }

  /** The fullest label that is short enough, or as much of the briefest as is. */
  private String label(MarkedDay day) {
    String date = Days.inShort(day.date()) + ": ";
    List<String> labels =
        List.of(
            date + day.label() + day.often(),
            date + day.brief() + day.often(),
            date + day.label(),
            date + day.brief());
    return labels.stream()
        .filter(label -> Text.width(label, theme.note()) <= longest)
        .findFirst()
        .orElseGet(() -> Text.fit(date + day.brief(), theme.note(), longest));
  }

  private List<FlagPlacement.Place> places(
      List<Wish> wishes, Range seen, Rectangle2D data, int mostLanes) {
    double scale = data.getWidth() / seen.getLength();
    List<FlagPlacement.Flag> flags =
        wishes.stream()
            .map(
                wish ->
                    new FlagPlacement.Flag(
                        data.getMinX() + (wish.millis() - seen.getLowerBound()) * scale,
                        Text.width(wish.text(), font(wish)) + pad(),
                        wish.decisions() ? 0 : POLES_APART))
            .toList();
    return FlagPlacement.place(
        flags, data.getMinX(), data.getMaxX() + overhang, mostLanes, theme.px(12));
  }
}
