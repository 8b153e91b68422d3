package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.entente.chart.LabelPlaces.Side;
import org.junit.jupiter.api.Test;

class LabelPlacesTest {
  private static final Rectangle2D BOUNDS = new Rectangle2D.Double(0, 0, 200, 100);
  private static final List<Side> ALL = List.of(Side.values());

  @Test
  void theFirstFreeSideIsTaken() {
    Rectangle2D right = new Rectangle2D.Double(105, 45, 30, 10);
    LabelPlaces free = new LabelPlaces(BOUNDS, List.of(right));
    Rectangle2D box = free.place(100, 50, 5, 30, 10, ALL);
    assertThat(box).isEqualTo(new Rectangle2D.Double(65, 45, 30, 10));
  }

  @Test
  void labelsOfOnePointStandOnDifferentSides() {
    LabelPlaces free = new LabelPlaces(BOUNDS, List.of());
    Rectangle2D one = free.place(100, 50, 5, 30, 10, ALL);
    Rectangle2D other = free.place(100, 50, 5, 30, 10, ALL);
    assertThat(one.intersects(other)).isFalse();
  }

  @Test
  void labelsStayWithinTheBounds() {
    LabelPlaces free = new LabelPlaces(BOUNDS, List.of());
    for (double[] corner : new double[][] {{0, 0}, {200, 0}, {0, 100}, {200, 100}}) {
      Rectangle2D box = free.place(corner[0], corner[1], 5, 30, 10, ALL);
      assertThat(BOUNDS.contains(box)).isTrue();
    }
  }

  @Test
  void whereNoSideIsFreeTheOneThatCoversLeastIsTaken() {
    List<Rectangle2D> taken =
        List.of(new Rectangle2D.Double(0, 0, 99, 100), new Rectangle2D.Double(134, 0, 66, 100));
    Rectangle2D box =
        new LabelPlaces(BOUNDS, taken).place(100, 50, 5, 30, 10, List.of(Side.LEFT, Side.RIGHT));
    assertThat(box).isEqualTo(new Rectangle2D.Double(105, 45, 30, 10));
  }
}
