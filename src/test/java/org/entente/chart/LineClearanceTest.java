package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LineClearanceTest {
  private static final Rectangle2D FIELD = new Rectangle2D.Double(0, 0, 700, 500);

  @Test
  void aDiscOnALineBetweenTwoOthersIsMovedOffIt() {
    List<Point2D> row =
        List.of(new Point2D.Double(0, 250), new Point2D.Double(350, 250), point(700, 250));
    List<Point2D> cleared = LineClearance.of(row, List.of(10.0, 40.0, 10.0), 20, FIELD);
    assertThat(toLine(cleared.get(1), cleared.get(0), cleared.get(2))).isGreaterThan(45);
  }

  @Test
  void whatIsClearStaysWhereItIs() {
    List<Point2D> triangle = List.of(point(0, 0), point(700, 0), point(350, 500));
    assertThat(LineClearance.of(triangle, List.of(10.0, 10.0, 10.0), 20, FIELD))
        .isEqualTo(triangle);
  }

  @Property(tries = 30)
  void discsStayWithinTheFieldAndAreNoNearerToLinesInAll(
      @ForAll @IntRange(min = 3, max = 8) int discs, @ForAll long seed) {
    Random random = new Random(seed);
    List<Point2D> places = new ArrayList<>();
    for (int disc = 0; disc < discs; disc++) {
      places.add(point(700 * random.nextDouble(), 500 * random.nextDouble()));
    }
    List<Double> radii = Collections.nCopies(discs, 15.0);
    List<Point2D> cleared = LineClearance.of(places, radii, 15, FIELD);
    assertThat(cleared).isEqualTo(LineClearance.of(places, radii, 15, FIELD));
    assertThat(cleared).allMatch(place -> FIELD.outcode(place) == 0);
    assertThat(covered(cleared)).isLessThanOrEqualTo(covered(places));
  }

  /** How many discs lie on lines of others. */
  private static int covered(List<Point2D> places) {
    int covered = 0;
    for (int a = 0; a < places.size(); a++) {
      for (int b = 0; b < a; b++) {
        for (int disc = 0; disc < places.size(); disc++) {
          if (disc != a
              && disc != b
              && toLine(places.get(disc), places.get(a), places.get(b)) < 9) {
            covered++;
          }
        }
      }
    }
    return covered;
  }

  private static double toLine(Point2D point, Point2D one, Point2D other) {
    return new Line2D.Double(one, other).ptSegDist(point);
  }

  private static Point2D point(double x, double y) {
    return new Point2D.Double(x, y);
  }
}
