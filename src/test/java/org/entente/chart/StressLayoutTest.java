package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class StressLayoutTest {
  @Test
  void distancesOfATriangleAreKept() {
    List<Point2D> points = StressLayout.of(new double[][] {{0, 3, 4}, {3, 0, 5}, {4, 5, 0}});
    assertThat(points.get(0).distance(points.get(1))).isCloseTo(3, within(1e-6));
    assertThat(points.get(0).distance(points.get(2))).isCloseTo(4, within(1e-6));
    assertThat(points.get(1).distance(points.get(2))).isCloseTo(5, within(1e-6));
  }

  @Test
  void twoPointsLieAcrossAndTheFirstIsLeft() {
    List<Point2D> points = StressLayout.of(new double[][] {{0, 2}, {2, 0}});
    assertThat(points.get(0).getX()).isCloseTo(-1, within(1e-9));
    assertThat(points.get(1).getX()).isCloseTo(1, within(1e-9));
    assertThat(points.get(0).getY()).isCloseTo(0, within(1e-9));
  }

  @Property(tries = 50)
  void noSmallMoveOfAPointBettersTheLayout(
      @ForAll @IntRange(min = 3, max = 9) int points, @ForAll long seed) {
    double[][] wanted = wanted(points, seed);
    List<Point2D> layout = StressLayout.of(wanted);
    double stress = StressLayout.stress(layout, wanted);
    for (int moved = 0; moved < points; moved++) {
      for (double angle = 0; angle < 6.2; angle += 0.5) {
        List<Point2D> other = new ArrayList<>(layout);
        Point2D at = layout.get(moved);
        double x = at.getX() + 0.01 * Math.cos(angle);
        other.set(moved, new Point2D.Double(x, at.getY() + 0.01 * Math.sin(angle)));
        assertThat(StressLayout.stress(other, wanted)).isGreaterThan(stress - 1e-4);
      }
    }
  }

  @Property(tries = 50)
  void layoutsAreCentredAndTurnedTheSameWay(
      @ForAll @IntRange(min = 2, max = 12) int points, @ForAll long seed) {
    double[][] wanted = wanted(points, seed);
    List<Point2D> layout = StressLayout.of(wanted);
    assertThat(layout).isEqualTo(StressLayout.of(wanted));
    assertThat(layout.stream().mapToDouble(Point2D::getX).sum()).isCloseTo(0, within(1e-9));
    assertThat(layout.get(0).getX()).isLessThanOrEqualTo(0);
    assertThat(layout.get(1).getY()).isLessThanOrEqualTo(layout.get(0).getY());
    double across = layout.stream().mapToDouble(p -> p.getX() * p.getX()).sum();
    double down = layout.stream().mapToDouble(p -> p.getY() * p.getY()).sum();
    assertThat(across).isGreaterThanOrEqualTo(down - 1e-9);
  }

  private static double[][] wanted(int points, long seed) {
    Random random = new Random(seed);
    double[][] wanted = new double[points][points];
    for (int i = 0; i < points; i++) {
      for (int j = 0; j < i; j++) {
        wanted[i][j] = 0.4 + random.nextDouble();
        wanted[j][i] = wanted[i][j];
      }
    }
    return wanted;
  }
}
