package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LogScoreTest {
  @Test
  void scoresAreThoseOfTheReference() {
    int scored = 0;
    for (Expected row : Expected.rows("scores/brier.csv")) {
      if (row.has("log")) {
        LogScore found = LogScore.of(BrierScoreTest.forecasts(row));
        assertThat(found.impossible()).isZero();
        assertThat(found.mean().getAsDouble()).isCloseTo(row.number("log"), within(1e-13));
        scored++;
      }
    }
    assertThat(scored).isPositive();
  }

  @Test
  void whoSaysOneHalfScoresTheLogarithmOfTwo() {
    LogScore found = LogScore.of(List.of(new Forecast(0.5, true), new Forecast(0.5, false)));
    assertThat(found.mean().getAsDouble()).isCloseTo(0.6931471805599453, within(1e-15));
  }

  @Test
  void perfectForecastsScoreNothing() {
    LogScore found = LogScore.of(List.of(new Forecast(1, true), new Forecast(0, false)));
    assertThat(found.mean()).hasValue(0);
  }

  @Test
  void whatWasHeldImpossibleAndCameHasNoFiniteScore() {
    LogScore found =
        LogScore.of(
            List.of(new Forecast(0, true), new Forecast(1, false), new Forecast(0.9, true)));
    assertThat(found.count()).isEqualTo(3);
    assertThat(found.impossible()).isEqualTo(2);
    assertThat(found.mean()).isEmpty();
  }

  @Property(tries = 300, seed = "20250101")
  void aShareOfReplicationsIsNeverSureAndLiesInItsInterval(
      @ForAll @IntRange(min = 1, max = 5000) int n, @ForAll @IntRange(max = 5000) int successes) {
    int k = successes % (n + 1);
    double share = LogScore.share(k, n);
    Proportion jeffreys = Proportion.jeffreys(k, n);
    assertThat(share).isStrictlyBetween(0.0, 1.0);
    assertThat(share).isBetween(jeffreys.low(), jeffreys.high());
    assertThat(LogScore.share(n - k, n)).isCloseTo(1 - share, within(1e-15));
  }

  @Test
  void withoutForecastsOrTrialsThereIsNothingToScore() {
    assertThatIllegalArgumentException().isThrownBy(() -> LogScore.of(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> LogScore.share(0, 0));
  }
}
