package org.entente.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** How a sign that a key explains is painted into a small box. */
@FunctionalInterface
interface Sign {
  /** Paints it. */
  void paint(Graphics2D g, Rectangle2D box);

  /** A line across the middle. */
  static Sign line(Color color, BasicStroke stroke) {
    return (g, box) -> {
      g.setPaint(color);
      g.setStroke(stroke);
      double middle = box.getCenterY();
      g.draw(new Line2D.Double(box.getMinX(), middle, box.getMaxX(), middle));
    };
  }

  /** A line from top to bottom. */
  static Sign upright(Color color, BasicStroke stroke) {
    return (g, box) -> {
      g.setPaint(color);
      g.setStroke(stroke);
      double x = box.getCenterX();
      g.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
    };
  }

  /** A filled box. */
  static Sign area(Color color) {
    return (g, box) -> {
      g.setPaint(color);
      g.fill(box);
    };
  }

  /** A filled box with lines above and below. */
  static Sign band(Color fill, Color edge, BasicStroke stroke) {
    return (g, box) -> {
      g.setPaint(fill);
      g.fill(box);
      g.setPaint(edge);
      g.setStroke(stroke);
      g.draw(new Line2D.Double(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMinY()));
      g.draw(new Line2D.Double(box.getMinX(), box.getMaxY(), box.getMaxX(), box.getMaxY()));
    };
  }

  /** A triangle that points upwards. */
  static Sign triangle(Theme theme) {
    return (g, box) -> {
      Path2D triangle = new Path2D.Double();
      triangle.moveTo(box.getCenterX(), box.getCenterY() - theme.px(6));
      triangle.lineTo(box.getCenterX() + theme.px(5.5), box.getCenterY() + theme.px(6));
      triangle.lineTo(box.getCenterX() - theme.px(5.5), box.getCenterY() + theme.px(6));
      triangle.closePath();
      g.setPaint(theme.palette().ink());
      g.fill(triangle);
    };
  }

  /** A disc, filled with one colour and drawn round with another. */
  static Sign disc(double radius, Color fill, Color edge, BasicStroke stroke) {
    return (g, box) -> {
      Ellipse2D disc =
          new Ellipse2D.Double(
              box.getCenterX() - radius, box.getCenterY() - radius, 2 * radius, 2 * radius);
      g.setPaint(fill);
      g.fill(disc);
      g.setPaint(edge);
      g.setStroke(stroke);
      g.draw(disc);
    };
  }

  /** Both on one another, the other on top. */
  default Sign under(Sign other) {
    return (g, box) -> {
      paint(g, box);
      other.paint(g, box);
    };
  }
}
