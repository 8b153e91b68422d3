package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LabelSpreadTest {
  @Property
  void labelsNeverOverlapAndStayInBounds(
      @ForAll @Size(max = 20) List<@DoubleRange(min = -100, max = 600) Double> wishes) {
    double[] placed = LabelSpread.place(array(wishes), 20, 10, 490);

    for (int a = 0; a < placed.length; a++) {
      assertThat(placed[a]).isBetween(10 - 1e-6, 490 + 1e-6);
      for (int b = 0; b < a; b++) {
        assertThat(Math.abs(placed[a] - placed[b])).isGreaterThanOrEqualTo(20 - 1e-6);
      }
    }
  }

  @Property
  void labelsKeepTheOrderOfTheirWishes(
      @ForAll @Size(max = 20) List<@DoubleRange(min = 0, max = 500) Double> wishes) {
    double[] wanted = array(wishes);
    double[] placed = LabelSpread.place(wanted, 20, 10, 490);

    for (int a = 0; a < placed.length; a++) {
      for (int b = a + 1; b < placed.length; b++) {
        if (wanted[a] <= wanted[b]) {
          assertThat(placed[a]).isLessThan(placed[b]);
        } else {
          assertThat(placed[a]).isGreaterThan(placed[b]);
        }
      }
    }
  }

  @Property
  void labelsFarEnoughApartStayWhereTheyAre(@ForAll @DoubleRange(min = 10, max = 400) double y) {
    assertThat(LabelSpread.place(new double[] {y + 25, y}, 20, 0, 500))
        .containsExactly(new double[] {y + 25, y}, within(1e-9));
  }

  /** Worked by hand: three wishes at 100, 20 apart, least squares about their mean. */
  @Test
  void equalWishesSpreadEvenlyAboutTheirMean() {
    assertThat(LabelSpread.place(new double[] {100, 100, 100}, 20, 0, 500))
        .containsExactly(new double[] {80, 100, 120}, within(1e-9));
  }

  @Test
  void labelsThatCannotFitAreRefused() {
    assertThatThrownBy(() -> LabelSpread.place(new double[] {1, 2, 3}, 20, 0, 39))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 labels");
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
