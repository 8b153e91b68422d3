package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantilesTest {
  @Test
  void quantilesAreThoseOfTheReference() {
    for (Expected row : Expected.rows("intervals/quantiles.csv")) {
      double[] sorted = row.numbers("sorted");
      double largest = Math.max(Math.abs(sorted[0]), Math.abs(sorted[sorted.length - 1]));
      assertThat(Quantiles.ofSorted(sorted, row.number("p")))
          .as(row.toString())
          .isCloseTo(row.number("quantile"), within(1e-14 * largest));
    }
  }

  @Property(tries = 500, seed = "20250101")
  void quantilesRiseWithTheProbabilityFromTheLeastToTheLargestValue(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -1e6, max = 1e6) Double> valuesDrawn,
      @ForAll @DoubleRange(min = 0, max = 1) double p,
      @ForAll @DoubleRange(min = 0, max = 1) double q) {
    double[] values = Expected.array(valuesDrawn);
    Arrays.sort(values);
    double lower = Quantiles.ofSorted(values, Math.min(p, q));
    double upper = Quantiles.ofSorted(values, Math.max(p, q));
    assertThat(lower).isLessThanOrEqualTo(upper);
    assertThat(lower).isGreaterThanOrEqualTo(values[0]);
    assertThat(upper).isLessThanOrEqualTo(values[values.length - 1]);
    assertThat(Quantiles.ofSorted(values, 0)).isEqualTo(values[0]);
    assertThat(Quantiles.ofSorted(values, 1)).isEqualTo(values[values.length - 1]);
  }

  @Test
  void theOnlyValueIsEveryQuantile() {
    assertThat(Quantiles.ofSorted(new double[] {0.3}, 0.05)).isEqualTo(0.3);
    assertThat(Quantiles.ofSorted(new double[] {0.3}, 1)).isEqualTo(0.3);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1e-9, 1.0000001, Double.NaN})
  void whatIsNoProbabilityIsRefused(double p) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantiles.ofSorted(new double[] {1}, p))
        .withMessageContaining("0..1");
  }

  @Test
  void anEmptySampleHasNoQuantiles() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantiles.ofSorted(new double[0], 0.5))
        .withMessageContaining("empty");
  }
}
