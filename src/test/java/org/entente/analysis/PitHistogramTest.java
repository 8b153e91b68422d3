package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entente.analysis.PitHistogram.Case;
import org.junit.jupiter.api.Test;

class PitHistogramTest {
  @Test
  void anEnsemblesCaseIsTheShareBelowAndTheShareUpToWhatCame() {
    double[] ensemble = {0, 1, 1, 2, 5};
    assertThat(Case.of(ensemble, 1)).isEqualTo(new Case(0.2, 0.6));
    assertThat(Case.of(ensemble, 3)).isEqualTo(new Case(0.8, 0.8));
    assertThat(Case.of(ensemble, -1)).isEqualTo(new Case(0, 0));
    assertThat(Case.of(ensemble, 9)).isEqualTo(new Case(1, 1));
  }

  @Test
  void aCaseSpreadsItsWeightEvenlyOverItsJump() {
    // 0.2..0.6 over quarters: 0.05, 0.25 and 0.1 of 0.4.
    assertThat(PitHistogram.of(List.of(new Case(0.2, 0.6)), 4).shares())
        .satisfiesExactly(
            share -> assertThat(share).isCloseTo(0.125, within(1e-12)),
            share -> assertThat(share).isCloseTo(0.625, within(1e-12)),
            share -> assertThat(share).isCloseTo(0.25, within(1e-12)),
            share -> assertThat(share).isZero());
  }

  @Test
  void aCaseWithoutAJumpFallsIntoTheBinThatEndsWithIt() {
    assertThat(PitHistogram.of(List.of(new Case(0.5, 0.5)), 2).shares()).containsExactly(1.0, 0.0);
    assertThat(PitHistogram.of(List.of(new Case(1, 1)), 2).shares()).containsExactly(0.0, 1.0);
    assertThat(PitHistogram.of(List.of(new Case(0, 0)), 2).shares()).containsExactly(1.0, 0.0);
  }

  /** Exact: outcomes that come as often as the forecast says give a flat histogram. */
  @Test
  void aCalibratedForecastIsFlat() {
    // A coin tossed thrice: 1, 3, 3 and 1 of eight; each number comes as often as that.
    int[] frequency = {1, 3, 3, 1};
    double below = 0;
    List<Case> cases = new ArrayList<>();
    for (int weight : frequency) {
      for (int each = 0; each < weight; each++) {
        cases.add(new Case(below, below + weight / 8.0));
      }
      below += weight / 8.0;
    }
    assertThat(PitHistogram.of(cases, 10).shares())
        .hasSize(10)
        .allSatisfy(share -> assertThat(share).isCloseTo(0.1, within(1e-12)));
  }

  @Property(tries = 200, seed = "20250101")
  void sharesAddUpToOne(
      @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0, max = 1) Double> below,
      @ForAll @DoubleRange(min = 0, max = 1) double jump,
      @ForAll @IntRange(min = 1, max = 12) int bins) {
    List<Case> cases =
        below.stream().map(from -> new Case(from, from + jump * (1 - from))).toList();
    assertThat(PitHistogram.of(cases, bins).shares().stream().mapToDouble(s -> s).sum())
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void whatIsNoCaseIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Case(0.5, 0.4));
    assertThatIllegalArgumentException().isThrownBy(() -> PitHistogram.of(List.of(), 4));
    assertThatIllegalArgumentException().isThrownBy(() -> Case.of(new double[0], 1));
  }
}
