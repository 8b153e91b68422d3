package org.entente.gui;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.entente.chart.Theme;
import org.jspecify.annotations.Nullable;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimplePortrayal2D;

/** Draws an actor as a disc whose area is its capability, its name beneath; the focus is filled. */
final class ActorPortrayal extends SimplePortrayal2D {
  private static final long serialVersionUID = 1L;
  private static final double LARGEST_RADIUS = 34;
  private static final double SMALLEST_RADIUS = 7;

  private final transient Theme theme;
  private final double mostCapable;

  /**
   * Draws actors.
   *
   * @param mostCapable the largest capability of the region, above 0
   */
  ActorPortrayal(Theme theme, double mostCapable) {
    this.theme = theme;
    this.mostCapable = mostCapable;
  }

  private double radius(ActorNode actor) {
    double share = Math.sqrt(actor.capability() / mostCapable);
    return Math.max(SMALLEST_RADIUS, LARGEST_RADIUS * share);
  }

  private Ellipse2D disc(ActorNode actor, DrawInfo2D info) {
    double radius = radius(actor) * info.draw.width;
    return new Ellipse2D.Double(info.draw.x - radius, info.draw.y - radius, 2 * radius, 2 * radius);
  }

  @Override
  public void draw(@Nullable Object object, Graphics2D g, DrawInfo2D info) {
    if (!(object instanceof ActorNode actor)) {
      return;
    }
    Theme.prepare(g);
    Ellipse2D disc = disc(actor, info);
    g.setPaint(actor.isFocus() ? theme.palette().ink() : theme.palette().paper());
    g.fill(disc);
    g.setPaint(theme.palette().ink());
    g.setStroke(theme.stroke(info.selected ? 6 : 2.4));
    g.draw(disc);
    name(g, actor, disc);
  }

  private void name(Graphics2D g, ActorNode actor, Rectangle2D under) {
    g.setFont(theme.strongNote());
    double width = g.getFontMetrics().getStringBounds(actor.name(), g).getWidth();
    double left = under.getCenterX() - width / 2;
    double top = under.getMaxY() + 2;
    double height = g.getFontMetrics().getHeight();
    g.setPaint(theme.palette().paper());
    g.fill(new Rectangle2D.Double(left - 3, top, width + 6, height));
    g.setPaint(theme.palette().ink());
    g.drawString(actor.name(), (float) left, (float) (top + g.getFontMetrics().getAscent()));
  }

  private void name(Graphics2D g, ActorNode actor, Ellipse2D disc) {
    name(g, actor, disc.getBounds2D());
  }

  @Override
  public boolean hitObject(@Nullable Object object, DrawInfo2D range) {
    return object instanceof ActorNode actor && disc(actor, range).intersects(range.clip);
  }

  @Override
  public String getName(LocationWrapper wrapper) {
    return String.valueOf(wrapper.getObject());
  }
}
