package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Scores of quantiles and of bands, worked out by hand. */
class BandScoresTest {
  @Test
  void aQuantileScoresByHowFarAndOnWhichSideItLies() {
    // (10 - 8) (0.9 - 0) = 1.8; (10 - 12) (0.9 - 1) = 0.2
    assertThat(QuantileScore.of(8, 0.9, 10)).isCloseTo(1.8, within(1e-15));
    assertThat(QuantileScore.of(12, 0.9, 10)).isCloseTo(0.2, within(1e-15));
    assertThat(QuantileScore.of(7, 0.5, 10)).isEqualTo(1.5);
    assertThat(QuantileScore.of(10, 0.3, 10)).isZero();
  }

  @Test
  void aBandScoresItsWidthAndTheMissTimesTwoOverItsTails() {
    assertThat(IntervalScore.of(2, 5, 0.9, 3)).isEqualTo(3);
    assertThat(IntervalScore.of(2, 5, 0.9, 5)).isEqualTo(3);
    // 3 + 2 / 0.1 * 0.5 and 3 + 2 / 0.5 * 2
    assertThat(IntervalScore.of(2, 5, 0.9, 1.5)).isCloseTo(13, within(1e-12));
    assertThat(IntervalScore.of(2, 5, 0.5, 7)).isEqualTo(11);
    assertThat(IntervalScore.of(4, 4, 0.5, 4)).isZero();
  }

  /** Bracher et al. 2021: with tails of a/2 it is 2 / a times the sum of both quantile scores. */
  @Property(tries = 200, seed = "20250101")
  void aBandScoresAsItsTwoEndsDo(
      @ForAll @DoubleRange(min = -10, max = 10) double low,
      @ForAll @DoubleRange(min = 0, max = 10) double width,
      @ForAll @DoubleRange(min = 0.05, max = 0.95) double probability,
      @ForAll @DoubleRange(min = -20, max = 20) double observed) {
    double tail = (1 - probability) / 2;
    double ends =
        QuantileScore.of(low, tail, observed) + QuantileScore.of(low + width, 1 - tail, observed);
    assertThat(IntervalScore.of(low, low + width, probability, observed))
        .isCloseTo(ends / tail, within(1e-9));
  }

  @Test
  void whatIsNoBandIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> IntervalScore.of(2, 1, 0.5, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> IntervalScore.of(1, 2, 1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> IntervalScore.of(1, 2, 0.5, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> QuantileScore.of(1, 1.5, 0));
  }
}
