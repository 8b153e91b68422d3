package org.entente.gui;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.entente.chart.Palette;
import org.entente.chart.Theme;
import org.jspecify.annotations.Nullable;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.FieldPortrayal2D;
import sim.portrayal.Portrayal;
import sim.portrayal.SimplePortrayal2D;

/** Lets stimuli flash as they happen: an arrow from source to target that fades within days. */
final class FlashLayer extends FieldPortrayal2D {
  /** How many steps an arrow is seen. */
  private static final int SEEN = 4;

  private final Theme theme;
  private final Supplier<LiveReplication> replication;
  private final Function<Integer, Point2D> places;

  /**
   * A layer.
   *
   * @param places where an actor stands, by its place among the actors, in units of the field
   */
  FlashLayer(
      Theme theme, Supplier<LiveReplication> replication, Function<Integer, Point2D> places) {
    this.theme = theme;
    this.replication = replication;
    this.places = places;
  }

  @Override
  public Portrayal getDefaultPortrayal() {
    return new SimplePortrayal2D();
  }

  @Override
  public void draw(@Nullable Object object, Graphics2D g, DrawInfo2D info) {
    Theme.prepare(g);
    int now = replication.get().done() - 1;
    List<Occurrence> all = replication.get().course().occurrences();
    int first = all.size();
    while (first > 0 && all.get(first - 1).step() > now - SEEN) {
      first--;
    }
    for (Occurrence occurrence : all.subList(first, all.size())) {
      double strength = 1 - (double) (now - occurrence.step()) / SEEN;
      for (int target = occurrence.on().size() - 1; target >= 0; target--) {
        flash(g, info, occurrence, occurrence.on().get(target), target == 0, strength);
      }
    }
  }

  private void flash(
      Graphics2D g,
      DrawInfo2D info,
      Occurrence occurrence,
      int target,
      boolean named,
      double strength) {
    Point2D from = onScreen(info, occurrence.from());
    Point2D to = onScreen(info, target);
    double sign = occurrence.valence() < 0 ? -1 : 1;
    g.setPaint(Palette.faint(theme.palette().diverging(sign), 0.25 + 0.75 * strength));
    g.setStroke(theme.stroke(3 + 6 * occurrence.intensity()));
    Point2D tip = between(from, to, 0.86);
    g.draw(new Line2D.Double(between(from, to, 0.12), tip));
    g.fill(head(from, to, tip));
    if (named) {
      name(g, Words.stimulus(replication.get().origin(), occurrence.stimulus()), from, to);
    }
  }

  private Point2D onScreen(DrawInfo2D info, int actor) {
    Point2D place = places.apply(actor);
    double scaleX = info.draw.width / RegionNetwork.WIDTH;
    double scaleY = info.draw.height / RegionNetwork.HEIGHT;
    return new Point2D.Double(
        info.draw.x + place.getX() * scaleX, info.draw.y + place.getY() * scaleY);
  }

  private static Point2D between(Point2D from, Point2D to, double share) {
    return new Point2D.Double(
        from.getX() + share * (to.getX() - from.getX()),
        from.getY() + share * (to.getY() - from.getY()));
  }

  private Path2D head(Point2D from, Point2D to, Point2D tip) {
    double size = theme.px(26);
    Path2D head = new Path2D.Double();
    head.moveTo(size, 0);
    head.lineTo(-size / 3, size / 2);
    head.lineTo(-size / 3, -size / 2);
    head.closePath();
    AffineTransform turn = AffineTransform.getTranslateInstance(tip.getX(), tip.getY());
    turn.rotate(to.getX() - from.getX(), to.getY() - from.getY());
    head.transform(turn);
    return head;
  }

  private void name(Graphics2D g, String words, Point2D from, Point2D to) {
    g.setFont(theme.note());
    // Nearer to the source, so that an answer on the same line does not cover it.
    Point2D middle = between(from, to, 0.36);
    double width = g.getFontMetrics().getStringBounds(words, g).getWidth();
    double height = g.getFontMetrics().getHeight();
    double left = middle.getX() - width / 2;
    double top = middle.getY() - height / 2;
    g.setPaint(Palette.faint(theme.palette().paper(), 0.85));
    g.fill(new Rectangle2D.Double(left - 3, top, width + 6, height));
    g.setPaint(theme.palette().ink());
    g.drawString(words, (float) left, (float) (top + g.getFontMetrics().getAscent()));
  }
}
