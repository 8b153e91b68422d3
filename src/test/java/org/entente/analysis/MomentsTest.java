package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
  /**
   * NIST's Statistical Reference Datasets, univariate summary statistics, NumAcc1 to NumAcc4: the
   * first value is the mean, the rest alternate below and above it. The certified values are those
   * of the decimals; reading these as doubles costs the tolerance.
   */
  @ParameterizedTest
  @CsvSource({
    "3, 10000002, 10000001, 10000003, 1, 0",
    "1001, 1.2, 1.1, 1.3, 0.1, 1e-15",
    "1001, 1000000.2, 1000000.1, 1000000.3, 0.1, 1e-9",
    "1001, 10000000.2, 10000000.1, 10000000.3, 0.1, 1e-8"
  })
  void theCertifiedValuesOfNistAreMet(
      int count, double first, double second, double third, double sd, double tolerance) {
    double[] values = new double[count];
    values[0] = first;
    for (int i = 1; i < count; i++) {
      values[i] = i % 2 == 1 ? second : third;
    }
    double mean = Moments.mean(values);
    assertThat(mean).isCloseTo(first, within(1e-15 * first));
    assertThat(Math.sqrt(Moments.variance(values, mean))).isCloseTo(sd, within(tolerance));
  }

  @Property(tries = 500, seed = "20250101")
  void aConstantSampleHasExactlyItsValueAsMeanAndNoVariance(
      @ForAll @DoubleRange(min = -1e140, max = 1e140) double value,
      @ForAll @IntRange(min = 2, max = 5000) int count) {
    double[] values = new double[count];
    Arrays.fill(values, value);
    assertThat(Moments.mean(values)).isEqualTo(value);
    assertThat(Moments.variance(values)).isZero();
  }

  @Property(tries = 500, seed = "20250101")
  void theMeanLiesBetweenTheLeastAndTheLargestValue(
      @ForAll @Size(min = 1, max = 50)
          List<@DoubleRange(min = -1e140, max = 1e140) Double> valuesDrawn) {
    double[] values = Expected.array(valuesDrawn);
    assertThat(Moments.mean(values))
        .isBetween(
            Arrays.stream(values).min().orElseThrow(), Arrays.stream(values).max().orElseThrow());
  }

  @Test
  void whatRoundingLosesIsCarried() {
    double[] values = {1e16, 1, -1e16, 1};
    assertThat(Moments.mean(values)).isEqualTo(0.5);
    double[] tenths = new double[10_000_000];
    Arrays.fill(tenths, 0.1);
    tenths[0] = 0.2;
    assertThat(Moments.mean(tenths)).isCloseTo(0.1 + 1e-8, within(1e-17));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        1.1e140,
        -Double.MAX_VALUE
      })
  void whatHasNoVarianceInTheRangeOfADoubleIsRefused(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Moments.check(new double[] {1, value}))
        .withMessageContaining(Double.toString(value));
  }

  @Test
  void theLargestAllowedValuesHaveAVariance() {
    double[] values = {-1e140, 1e140};
    Moments.check(values);
    assertThat(Moments.variance(values)).isCloseTo(2e280, within(1e266));
  }

  /** The mean lies between two doubles that have none between: half a step off for each. */
  @Test
  void theRoundingOfTheMeanDoesNotSwellTheVariance() {
    assertThat(Moments.variance(new double[] {1, Math.nextUp(1.0)})).isEqualTo(0x1p-105);
  }

  @Test
  void anEmptySampleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Moments.check(new double[0]))
        .withMessageContaining("at least one value");
  }
}
