package org.entente.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves discs, as little as need be, off the lines between other discs: a line that passes behind a
 * disc reads as if it ended there. Steps of a shrinking length are tried in sixteen directions,
 * disc by disc, and kept where what is in the way and what was moved add up to less; so the same
 * places give the same places.
 */
public final class LineClearance {
  /** Among more discs than this there is no room that is clear of all lines. */
  static final int MOST = 24;

  private static final int DIRECTIONS = 16;
  private static final int ROUNDS = 60;

  /** What a move of a tenth of the diagonal weighs beside a line through a centre, which is 1. */
  private static final double TENTH = 0.12;

  private final List<Point2D> from;
  private final List<Double> radii;
  private final double gap;
  private final Rectangle2D within;
  private final double diagonal;
  private final List<Point2D> places;

  private LineClearance(List<Point2D> from, List<Double> radii, double gap, Rectangle2D within) {
    this.from = from;
    this.radii = radii;
    this.gap = gap;
    this.within = within;
    this.diagonal = Math.hypot(within.getWidth(), within.getHeight());
    this.places = new ArrayList<>(from);
  }

  /**
   * Places from which lines between any two discs pass the others where there is room for that.
   *
   * @param places centres of the discs
   * @param radii one a disc, 0 or more
   * @param gap wanted between a disc's edge and a line, above 0; as the radii, in units of places
   * @param within where centres may be moved to
   * @return one place a disc, in the given order
   */
  public static List<Point2D> of(
      List<Point2D> places, List<Double> radii, double gap, Rectangle2D within) {
    LineClearance clearance = new LineClearance(places, radii, gap, within);
    if (places.size() <= MOST) {
      for (int round = 0; round < ROUNDS; round++) {
        clearance.round(clearance.diagonal / 12 * (ROUNDS - round) / ROUNDS);
      }
    }
    return List.copyOf(clearance.places);
  }

  private void round(double step) {
    for (int disc = 0; disc < places.size(); disc++) {
      Point2D best = places.get(disc);
      double least = cost(disc, best);
      Point2D start = best;
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        double angle = 2 * Math.PI * direction / DIRECTIONS;
        Point2D tried =
            new Point2D.Double(
                start.getX() + step * StrictMath.cos(angle),
                start.getY() + step * StrictMath.sin(angle));
        if (isWithin(tried)) {
          double cost = cost(disc, tried);
          if (cost < least - 1e-12) {
            least = cost;
            best = tried;
          }
        }
      }
      places.set(disc, best);
    }
  }

  private boolean isWithin(Point2D place) {
    return place.getX() >= within.getMinX()
        && place.getX() <= within.getMaxX()
        && place.getY() >= within.getMinY()
        && place.getY() <= within.getMaxY();
  }

  /** What of the whole hangs on where a disc is. */
  private double cost(int disc, Point2D at) {
    double moved = at.distance(from.get(disc)) / (0.1 * diagonal);
    double cost = TENTH * moved * moved;
    for (int a = 0; a < places.size(); a++) {
      if (a == disc) {
        continue;
      }
      Point2D there = places.get(a);
      cost += crowding(at.distance(there), radii.get(disc) + radii.get(a) + 3 * gap);
      for (int b = 0; b < places.size(); b++) {
        if (b == disc || b == a) {
          continue;
        }
        // A line from this disc past another, and, once a pair, a line of others past this disc.
        cost += crowding(distance(places.get(b), at, there), radii.get(b) + gap);
        if (b < a) {
          cost += crowding(distance(at, there, places.get(b)), radii.get(disc) + gap);
        }
      }
    }
    return cost;
  }

  private static double crowding(double distance, double wanted) {
    double lack = Math.max(0, 1 - distance / wanted);
    return lack * lack;
  }

  private static double distance(Point2D point, Point2D one, Point2D other) {
    return Line2D.ptSegDist(
        one.getX(), one.getY(), other.getX(), other.getY(), point.getX(), point.getY());
  }
}
