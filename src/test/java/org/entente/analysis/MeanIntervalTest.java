package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class MeanIntervalTest {
  /** Student's t for 9 degrees of freedom is 2.2622, from tables. */
  @Test
  void ofFewDrawsTheHalfWidthIsStudents() {
    assertThat(MeanInterval.halfWidth(0.1, 10)).isCloseTo(0.22622, within(1e-5));
    assertThat(MeanInterval.halfWidth(0.1, 200)).isEqualTo(0.196);
    assertThat(MeanInterval.halfWidth(0.1, 199) / MeanInterval.halfWidth(0.1, 200))
        .isBetween(1.0, 1.007);
  }

  @Test
  void intervalsAreThoseOfTheReference() {
    for (Expected row : Expected.rows("intervals/samples.csv")) {
      double[] sample = row.numbers("sample");
      Offset<Double> tolerance = within(1e-12 * SummaryTest.largest(sample));
      MeanInterval interval = MeanInterval.of(sample);
      assertThat(interval.mean()).isCloseTo(row.number("mean"), tolerance);
      assertThat(interval.low()).as(row.toString()).isCloseTo(row.number("low"), tolerance);
      assertThat(interval.high()).as(row.toString()).isCloseTo(row.number("high"), tolerance);
    }
  }

  @Test
  void aSampleThatDoesNotVaryHasAPoint() {
    assertThat(MeanInterval.of(new double[] {0.1, 0.1, 0.1}))
        .isEqualTo(new MeanInterval(0.1, 0.1, 0.1));
  }

  @Property
  void ofWholeNumbersTheSumsAreEnough(
      @ForAll @Size(min = 2, max = 200) List<@IntRange(max = 500) Integer> counts) {
    long sum = counts.stream().mapToLong(Integer::longValue).sum();
    long squares = counts.stream().mapToLong(count -> (long) count * count).sum();
    MeanInterval expected =
        MeanInterval.of(counts.stream().mapToDouble(Integer::doubleValue).toArray());

    MeanInterval interval = MeanInterval.ofSums(sum, squares, counts.size());

    assertThat(interval.mean()).isCloseTo(expected.mean(), within(1e-9));
    assertThat(interval.low()).isCloseTo(expected.low(), within(1e-6));
    assertThat(interval.high()).isCloseTo(expected.high(), within(1e-6));
  }

  @Test
  void sumsThatNoValuesHaveAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanInterval.ofSums(10, 5, 10))
        .withMessageContaining("no values add up to 10");
    assertThatIllegalArgumentException().isThrownBy(() -> MeanInterval.ofSums(1, 1, 1));
    assertThat(MeanInterval.ofSums(30, 90, 10)).isEqualTo(new MeanInterval(3, 3, 3));
  }

  /** The share of 20,000 intervals that hold the truth has a standard error of 0.0015. */
  @Test
  void nineteenIntervalsInTwentyHoldTheMeanOfFiveNormalValues() {
    Random chance = new Random(20250101);
    int samples = 20_000;
    int held = 0;
    for (int s = 0; s < samples; s++) {
      double[] sample = new double[5];
      for (int i = 0; i < sample.length; i++) {
        sample[i] = 3 + 2 * chance.nextGaussian();
      }
      MeanInterval interval = MeanInterval.of(sample);
      held += interval.low() <= 3 && 3 <= interval.high() ? 1 : 0;
    }
    assertThat((double) held / samples).isCloseTo(0.95, within(0.006));
  }

  @Test
  void whatHasNoSpreadIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanInterval.of(new double[] {1}))
        .withMessageContaining("at least two");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MeanInterval.of(new double[] {1, Double.NaN}));
    assertThatIllegalArgumentException().isThrownBy(() -> new MeanInterval(1, 2, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new MeanInterval(Double.NaN, 0, 1));
  }
}
