package org.entente.chart;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;

/**
 * The ground on which a camp stands: a disc under each member, joined along the shortest tree that
 * connects them (Prim 1957), so that it seldom reaches under a member of the other camp.
 */
final class CampShade {
  private CampShade() {}

  /**
   * The ground, as one shape.
   *
   * @param members where they stand, at least one
   * @param radii of the discs, in pixels
   * @param width of the paths between, in pixels
   */
  static Shape of(List<Point2D> members, List<Double> radii, double width) {
    Area ground = new Area();
    for (int i = 0; i < members.size(); i++) {
      double radius = radii.get(i);
      Point2D at = members.get(i);
      ground.add(
          new Area(
              new Ellipse2D.Double(
                  at.getX() - radius, at.getY() - radius, 2 * radius, 2 * radius)));
    }
    BasicStroke path =
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    for (Line2D line : tree(members)) {
      ground.add(new Area(path.createStrokedShape(line)));
    }
    return ground;
  }

  /** The shortest tree; of equal distances the first counts. */
  static List<Line2D> tree(List<Point2D> members) {
    int n = members.size();
    boolean[] joined = new boolean[n];
    joined[0] = true;
    Line2D[] lines = new Line2D[n - 1];
    for (int line = 0; line < lines.length; line++) {
      int from = 0;
      int to = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double apart = members.get(i).distance(members.get(j));
          if (joined[i] && !joined[j] && apart < least) {
            least = apart;
            from = i;
            to = j;
          }
        }
      }
      joined[to] = true;
      lines[line] = new Line2D.Double(members.get(from), members.get(to));
    }
    return List.of(lines);
  }
}
