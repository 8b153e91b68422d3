package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class RatioOfMeansTest {
  @Test
  void ratiosAreThoseOfTheReference() {
    for (Expected row : Expected.rows("intervals/ratios.csv")) {
      RatioOfMeans found = RatioOfMeans.paired(row.numbers("base"), row.numbers("other"));
      Offset<Double> tolerance = within(1e-9 * row.number("ratio"));
      assertThat(found.estimate()).isCloseTo(row.number("ratio"), tolerance);
      assertThat(found.low()).isCloseTo(row.number("low"), tolerance);
      assertThat(found.high()).isCloseTo(row.number("high"), tolerance);
    }
  }

  @Property(tries = 300, seed = "20250101")
  void swappingTheSidesInvertsTheRatio(
      @ForAll @Size(value = 20) List<@DoubleRange(min = 0.1, max = 9) Double> baseDrawn,
      @ForAll @Size(value = 20) List<@DoubleRange(min = 0.1, max = 9) Double> otherDrawn) {
    double[] base = Expected.array(baseDrawn);
    double[] other = Expected.array(otherDrawn);
    RatioOfMeans there = RatioOfMeans.paired(base, other);
    RatioOfMeans back = RatioOfMeans.paired(other, base);
    assertThat(back.estimate() * there.estimate()).isCloseTo(1, within(1e-12));
    assertThat(back.low() * there.high()).isCloseTo(1, within(1e-12));
  }

  @Test
  void samplesInStrictProportionHaveAPoint() {
    double[] base = {1, 2, 3, 6};
    RatioOfMeans found =
        RatioOfMeans.paired(base, Arrays.stream(base).map(value -> 2 * value).toArray());
    assertThat(found).isEqualTo(new RatioOfMeans(2, 2, 2));
  }

  /** The share of 4,000 intervals has a standard error of 0.0034. */
  @Test
  void nineteenIntervalsInTwentyHoldTheRatioOfCounts() {
    Random chance = new Random(20250101);
    int samples = 4_000;
    int held = 0;
    for (int s = 0; s < samples; s++) {
      double[] base = new double[200];
      double[] other = new double[200];
      for (int i = 0; i < base.length; i++) {
        double pace = 0.5 + chance.nextDouble();
        base[i] = events(chance, 30, 0.1 * pace);
        other[i] = events(chance, 30, 0.12 * pace);
      }
      RatioOfMeans found = RatioOfMeans.paired(base, other);
      held += found.low() <= 1.2 && 1.2 <= found.high() ? 1 : 0;
    }
    assertThat((double) held / samples).isCloseTo(0.95, within(0.014));
  }

  static int events(Random chance, int days, double hazard) {
    int events = 0;
    for (int day = 0; day < days; day++) {
      events += chance.nextDouble() < hazard ? 1 : 0;
    }
    return events;
  }

  @Test
  void withoutEventsThereIsNoRatio() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatioOfMeans.paired(new double[] {0, 0}, new double[] {1, 2}))
        .withMessageContaining("above 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatioOfMeans.paired(new double[] {1, 2}, new double[] {0, 0}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatioOfMeans.paired(new double[] {1, 2}, new double[] {1, 2, 3}));
    assertThatIllegalArgumentException().isThrownBy(() -> new RatioOfMeans(2, 3, 4));
  }
}
