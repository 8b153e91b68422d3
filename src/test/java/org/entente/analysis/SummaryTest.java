package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void summariesAreThoseOfTheReference() {
    for (Expected row : Expected.rows("intervals/samples.csv")) {
      double[] sample = row.numbers("sample");
      Offset<Double> tolerance = within(1e-12 * largest(sample));
      Summary summary = Summary.of(sample);
      assertThat(summary.count()).isEqualTo(sample.length);
      assertThat(summary.mean()).isCloseTo(row.number("mean"), tolerance);
      assertThat(summary.sd().getAsDouble()).isCloseTo(row.number("sd"), tolerance);
      assertThat(summary.standardError().getAsDouble())
          .isCloseTo(row.number("standard_error"), tolerance);
      assertThat(summary.q05()).isCloseTo(row.number("q05"), tolerance);
      assertThat(summary.q50()).isCloseTo(row.number("q50"), tolerance);
      assertThat(summary.q95()).isCloseTo(row.number("q95"), tolerance);
    }
  }

  static double largest(double[] sample) {
    return Arrays.stream(sample).map(Math::abs).max().orElseThrow();
  }

  @Property(tries = 300, seed = "20250101")
  void theOrderOfTheValuesLeavesNoTrace(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -1e9, max = 1e9) Double> values,
      @ForAll long seed) {
    double[] before = Expected.array(values);
    Collections.shuffle(values, new Random(seed));
    double[] after = Expected.array(values);
    assertThat(Summary.of(after)).isEqualTo(Summary.of(before));
  }

  /** Here even a sum that carries what rounding loses depends on the order of its terms. */
  @Test
  void theOrderLeavesNoTraceWhereValuesDifferByFiftyOrdersOfMagnitude() {
    assertThat(Summary.of(new double[] {1e100, 1e50, 1, -1e100, -1e50}))
        .isEqualTo(Summary.of(new double[] {1e100, -1e100, 1e50, -1e50, 1}));
  }

  @Test
  void theValuesAreLeftAsTheyWere() {
    double[] values = {3, 1, 2};
    Summary.of(values);
    assertThat(values).containsExactly(3, 1, 2);
  }

  @Test
  void aSampleThatIsAllOneValueDoesNotVary() {
    double[] values = new double[1000];
    Arrays.fill(values, 0.1);
    Summary summary = Summary.of(values);
    assertThat(summary.mean()).isEqualTo(0.1);
    assertThat(summary.sd()).hasValue(0);
    assertThat(summary.standardError()).hasValue(0);
    assertThat(new double[] {summary.q05(), summary.q50(), summary.q95()}).containsOnly(0.1);
  }

  @Test
  void aSingleValueHasNoSpread() {
    Summary summary = Summary.of(new double[] {0.4});
    assertThat(summary.mean()).isEqualTo(0.4);
    assertThat(summary.sd()).isEmpty();
    assertThat(summary.standardError()).isEmpty();
  }

  @Test
  void whatCannotBeSummarisedIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Summary.of(new double[0]));
    assertThatIllegalArgumentException().isThrownBy(() -> Summary.of(new double[] {Double.NaN}));
  }
}
