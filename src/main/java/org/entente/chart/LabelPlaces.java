package org.entente.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts labels beside points so that they cover neither points nor each other where that can be
 * helped: each in turn takes, of the sides in the order given, the first that is free, or else the
 * one that covers least.
 */
final class LabelPlaces {
  private final Rectangle2D bounds;
  private final List<Rectangle2D> taken;

  /** Sides of a point, to be tried in an order. */
  enum Side {
    /** Beginning right of the point. */
    RIGHT(1, 0),
    /** Ending left of it. */
    LEFT(-1, 0),
    /** Centred above. */
    ABOVE(0, -1),
    /** Centred below. */
    BELOW(0, 1),
    /** Beginning right of it and higher. */
    RIGHT_ABOVE(1, -1),
    /** Beginning right of it and lower. */
    RIGHT_BELOW(1, 1),
    /** Ending left of it and higher. */
    LEFT_ABOVE(-1, -1),
    /** Ending left of it and lower. */
    LEFT_BELOW(-1, 1);

    private final int across;
    private final int down;

    Side(int across, int down) {
      this.across = across;
      this.down = down;
    }

    /** The label's box at a point that is so large. */
    Rectangle2D box(double x, double y, double radius, double width, double height) {
      // Beside a round point a corner comes nearer than a side.
      double reach = across != 0 && down != 0 ? 0.7 * radius : radius;
      return new Rectangle2D.Double(
          x + across * (reach + width / 2) - width / 2,
          y + down * (reach + height / 2) - height / 2,
          width,
          height);
    }
  }

  /** Places within bounds, some boxes being taken already. */
  LabelPlaces(Rectangle2D bounds, List<Rectangle2D> taken) {
    this.bounds = bounds;
    this.taken = new ArrayList<>(taken);
  }

  /** The box of the next label, which is taken from now on. */
  Rectangle2D place(
      double x, double y, double radius, double width, double height, List<Side> sides) {
    Rectangle2D best = within(sides.get(0).box(x, y, radius, width, height));
    double least = Double.POSITIVE_INFINITY;
    for (Side side : sides) {
      Rectangle2D box = within(side.box(x, y, radius, width, height));
      double covered = covered(box);
      if (covered < least - 1e-9) {
        least = covered;
        best = box;
      }
    }
    taken.add(best);
    return best;
  }

  private double covered(Rectangle2D box) {
    double covered = 0;
    for (Rectangle2D other : taken) {
      Rectangle2D both = box.createIntersection(other);
      if (both.getWidth() > 0 && both.getHeight() > 0) {
        covered += both.getWidth() * both.getHeight();
      }
    }
    return covered;
  }

  /** The box moved into the bounds where it sticks out. */
  private Rectangle2D within(Rectangle2D box) {
    double x = Math.max(bounds.getMinX(), Math.min(bounds.getMaxX() - box.getWidth(), box.getX()));
    double y = Math.max(bounds.getMinY(), Math.min(bounds.getMaxY() - box.getHeight(), box.getY()));
    return new Rectangle2D.Double(x, y, box.getWidth(), box.getHeight());
  }
}
