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
 * Marks the scripted stimuli and the turns: a triangle under the time axis for every marked day,
 * and above the plot as many labels as find room, each on a thin pole that comes down to its
 * triangle.
 */
final class MarkStrip implements Strip.Painter {
  /** Closer poles cannot be told apart on a screen, in pixels. */
  private static final double POLES_APART = 2.5;

  private final Theme theme;
  private final Course course;
  private final List<MarkedDay> days;
  private final boolean turnsNamed;
  private final double longest;
  private final double overhang;
  private final int lanes;

  /** A label that wants a pole at a time; of the turn at this place, or -1 for a stimulus. */
  private record Wish(double millis, String text, int turn) {}

  /**
   * A strip.
   *
   * @param theme fonts and distances
   * @param course the dates and what is marked on them
   * @param turnsNamed whether the turns bear their labels
   * @param mostLanes how many lines of labels there may be
   * @param longest the widest label, in pixels
   * @param width of the plot's inner area, in pixels
   * @param overhang pixels by which labels may reach past its right end
   */
  MarkStrip(
      Theme theme,
      Course course,
      boolean turnsNamed,
      int mostLanes,
      double longest,
      double width,
      double overhang) {
    this.theme = theme;
    this.course = course;
    this.days = MarkedDay.byWorth(course.marks());
    this.turnsNamed = turnsNamed;
    this.longest = longest;
    this.overhang = overhang;
    Range whole = new Range(Days.millis(course.first()), Days.millis(course.last()));
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
    for (int place = 0; place < course.turnsInSight().size(); place++) {
      double millis = Days.millis(course.turnsInSight().get(place).date());
      if (seen.contains(millis)) {
        pole(g, x(plot, millis, data), data.getMinY(), data, place);
      }
    }
    List<Wish> wishes = wishes(seen);
    for (FlagPlacement.Place place : places(wishes, seen, data, lanes)) {
      Wish wish = wishes.get(place.flag());
      double baseline = data.getMinY() - theme.px(6) - place.lane() * laneHeight();
      double top =
          place.above() ? baseline + theme.px(2) : baseline - theme.note().getSize2D() * 0.8;
      pole(g, place.x(), top, data, wish.turn());
      g.setFont(font(wish));
      g.setPaint(wish.turn() >= 0 ? theme.palette().ink() : theme.palette().quiet());
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
    g.setPaint(theme.palette().ink());
    g.fill(triangle);
  }

  private void pole(Graphics2D g, double x, double top, Rectangle2D data, int turn) {
    g.setPaint(turn >= 0 ? theme.palette().ink() : theme.palette().leader());
    g.setStroke(turn >= 0 ? theme.turn(turn) : theme.stroke(1));
    g.draw(new Line2D.Double(x, data.getMaxY(), x, top));
  }

  private Font font(Wish wish) {
    return wish.turn() >= 0 ? theme.strongNote() : theme.note();
  }

  /** What is to be labelled within these dates, the most important first. */
  private List<Wish> wishes(Range seen) {
    List<Wish> wishes = new ArrayList<>();
    List<Turn> turns = turnsNamed ? course.turnsInSight() : List.of();
    for (int place = 0; place < turns.size(); place++) {
      wishes.add(new Wish(Days.millis(turns.get(place).date()), turns.get(place).label(), place));
    }
    for (MarkedDay day : days) {
      if (day.chosen()) {
        wishes.add(new Wish(Days.millis(day.date()), label(day), -1));
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
                        wish.turn() >= 0 ? 0 : POLES_APART))
            .toList();
    return FlagPlacement.place(
        flags, data.getMinX(), data.getMaxX() + overhang, mostLanes, theme.px(12));
  }
}
