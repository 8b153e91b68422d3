package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class CampShadeTest {
  private static final List<Point2D> SQUARE =
      List.of(
          new Point2D.Double(0, 0),
          new Point2D.Double(100, 0),
          new Point2D.Double(100, 90),
          new Point2D.Double(0, 90));

  @Test
  void theShortestTreeJoinsAllMembers() {
    List<Line2D> tree = CampShade.tree(SQUARE);
    assertThat(tree).hasSize(3);
    double length = tree.stream().mapToDouble(l -> l.getP1().distance(l.getP2())).sum();
    // Both sides of 90 and one of 100.
    assertThat(length).isEqualTo(280);
  }

  @Test
  void theGroundReachesUnderAllMembersAndNotBetweenStrangers() {
    Shape ground = CampShade.of(SQUARE, List.of(10.0, 10.0, 10.0, 10.0), 8);
    SQUARE.forEach(member -> assertThat(ground.contains(member)).isTrue());
    assertThat(ground.contains(100, 45)).isTrue();
    assertThat(ground.contains(50, 45)).isFalse();
  }

  @Test
  void aLoneMemberStandsOnADisc() {
    Shape ground = CampShade.of(SQUARE.subList(0, 1), List.of(10.0), 8);
    assertThat(ground.getBounds2D().getWidth()).isEqualTo(20);
  }
}
