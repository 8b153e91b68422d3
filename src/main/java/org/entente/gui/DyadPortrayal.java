package org.entente.gui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.entente.chart.Theme;
import org.jspecify.annotations.Nullable;
import sim.display.GUIState;
import sim.field.network.Edge;
import sim.portrayal.DrawInfo2D;
import sim.portrayal.Inspector;
import sim.portrayal.LocationWrapper;
import sim.portrayal.SimpleInspector;
import sim.portrayal.network.EdgeDrawInfo2D;
import sim.portrayal.network.SimpleEdgePortrayal2D;

/** Draws a dyad as a line whose colour and width are its alignment. */
final class DyadPortrayal extends SimpleEdgePortrayal2D {
  private static final long serialVersionUID = 1L;

  /** How near to a line the pointer must be, in pixels. */
  private static final double REACH = 3;

  private final transient Theme theme;

  private final int actors;

  /** Draws the dyads of a region of so many actors. */
  DyadPortrayal(Theme theme, int actors) {
    this.theme = theme;
    this.actors = actors;
  }

  /** The colour of an alignment; even a weak one stands out from the paper. */
  static Color color(Theme theme, double alignment) {
    return theme.palette().diverging(Math.signum(alignment) * (0.35 + 0.65 * Math.abs(alignment)));
  }

  /** The width of an alignment's line, in pixels at full size; where there are many, thinner. */
  static double width(double alignment, int actors) {
    return 1 + 12 * Math.min(1, 8.0 / actors) * Math.abs(alignment);
  }

  /** What is drawn comes as an edge, what is inspected as that edge's own object. */
  private static @Nullable DyadLine line(@Nullable Object object) {
    if (object instanceof DyadLine line) {
      return line;
    }
    return object instanceof Edge edge && edge.getInfo() instanceof DyadLine line ? line : null;
  }

  private static Line2D place(EdgeDrawInfo2D info) {
    return new Line2D.Double(info.draw.x, info.draw.y, info.secondPoint.x, info.secondPoint.y);
  }

  @Override
  public void draw(@Nullable Object object, Graphics2D g, DrawInfo2D info) {
    DyadLine line = line(object);
    if (line == null || !(info instanceof EdgeDrawInfo2D ends)) {
      return;
    }
    Theme.prepare(g);
    double alignment = line.alignment();
    if (info.selected) {
      g.setPaint(theme.palette().leader());
      g.setStroke(theme.stroke(width(alignment, actors) + 8));
      g.draw(place(ends));
    }
    g.setPaint(color(theme, alignment));
    g.setStroke(theme.stroke(width(alignment, actors)));
    g.draw(place(ends));
  }

  @Override
  public boolean hitObject(@Nullable Object object, DrawInfo2D range) {
    if (line(object) == null || !(range instanceof EdgeDrawInfo2D ends)) {
      return false;
    }
    Rectangle2D near =
        new Rectangle2D.Double(
            range.clip.x - REACH,
            range.clip.y - REACH,
            range.clip.width + 2 * REACH,
            range.clip.height + 2 * REACH);
    return place(ends).intersects(near);
  }

  @Override
  public @Nullable Inspector getInspector(LocationWrapper wrapper, GUIState gui) {
    DyadLine line = line(wrapper.getObject());
    if (line == null) {
      return null;
    }
    SimpleInspector inspector = new SimpleInspector(line.properties(), gui, line.toString());
    inspector.setVolatile(true);
    return inspector;
  }

  @Override
  public String getName(LocationWrapper wrapper) {
    return String.valueOf(line(wrapper.getObject()));
  }
}
