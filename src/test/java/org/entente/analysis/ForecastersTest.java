package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forecasters of whom it is known what they must score: here yes came in 3 cases of 10. */
class ForecastersTest {
  private static List<Forecast> giving(double toYes, double toNo) {
    List<Forecast> forecasts = new ArrayList<>();
    for (int c = 0; c < 10; c++) {
      forecasts.add(new Forecast(c < 3 ? toYes : toNo, c < 3));
    }
    return forecasts;
  }

  @Test
  void aPerfectForecasterScoresNought() {
    List<Forecast> perfect = giving(1, 0);
    BrierScore brier = BrierScore.of(perfect);
    assertThat(brier.score()).isZero();
    assertThat(brier.reliability()).isZero();
    assertThat(brier.resolution())
        .isCloseTo(brier.uncertainty(), within(1e-15))
        .isCloseTo(0.21, within(1e-15));
    assertThat(LogScore.of(perfect).mean()).hasValue(0);
    assertThat(brier.skill()).hasValue(1);
    assertThat(BrierScore.skill(perfect, Collections.nCopies(10, 0.5))).hasValue(1);
    assertThat(RankedProbability.of(new double[] {4, 4, 4}, 4).plain()).isZero();
    assertThat(RankedProbability.of(new double[] {4, 4, 4}, 4).fair()).hasValue(0);
  }

  @Test
  void aClimatologicalForecasterScoresTheUncertainty() {
    List<Forecast> climatological = giving(0.3, 0.3);
    BrierScore brier = BrierScore.of(climatological);
    assertThat(brier.score()).isCloseTo(0.21, within(1e-15));
    assertThat(brier.reliability()).isCloseTo(0, within(1e-15));
    assertThat(brier.resolution()).isCloseTo(0, within(1e-15));
    assertThat(brier.skill().orElseThrow()).isCloseTo(0, within(1e-14));
    // The entropy of three in ten, in nats.
    assertThat(LogScore.of(climatological).mean().orElseThrow())
        .isCloseTo(-0.3 * Math.log(0.3) - 0.7 * Math.log(0.7), within(1e-15));
    // Against one half: 1 - 0.21 / 0.25.
    assertThat(BrierScore.skill(climatological, Collections.nCopies(10, 0.5)).orElseThrow())
        .isCloseTo(0.16, within(1e-14));
  }

  @Test
  void whoIsAlwaysWrongScoresOne() {
    assertThat(BrierScore.of(giving(0, 1)).score()).isEqualTo(1);
    assertThat(LogScore.of(giving(0, 1)).mean()).isEmpty();
  }

  @Test
  void skillIsMeasuredQuestionByQuestion() {
    // Distances: 0.25 ten times; the other 0 thrice and 1 seven times.
    List<Double> other = new ArrayList<>(Collections.nCopies(10, 1.0));
    assertThat(BrierScore.skill(giving(0.5, 0.5), other).orElseThrow())
        .isCloseTo(1 - 0.25 / 0.7, within(1e-15));
    for (int c = 3; c < 10; c++) {
      other.set(c, 0.0);
    }
    assertThat(BrierScore.skill(giving(0.5, 0.5), other)).isEmpty();
  }
}
