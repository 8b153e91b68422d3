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
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class BrierScoreTest {
  private static final Offset<Double> TOLERANCE = within(1e-13);

  @Test
  void scoresAndPartsAreThoseOfTheReference() {
    for (Expected row : Expected.rows("scores/brier.csv")) {
      List<Forecast> forecasts = forecasts(row);
      BrierScore found =
          row.has("bins")
              ? BrierScore.binned(forecasts, row.whole("bins"))
              : BrierScore.of(forecasts);
      assertThat(found.count()).isEqualTo(forecasts.size());
      assertThat(found.score()).isCloseTo(row.number("score"), TOLERANCE);
      assertThat(found.reliability()).isCloseTo(row.number("reliability"), TOLERANCE);
      assertThat(found.resolution()).isCloseTo(row.number("resolution"), TOLERANCE);
      assertThat(found.uncertainty()).isCloseTo(row.number("uncertainty"), TOLERANCE);
      assertThat(found.withinBinVariance()).isCloseTo(row.number("variance"), TOLERANCE);
      assertThat(found.withinBinCovariance()).isCloseTo(row.number("covariance"), TOLERANCE);
      assertThat(found.skill().getAsDouble()).isCloseTo(row.number("skill"), TOLERANCE);
      assertThat(BrierScore.skill(forecasts, 0.3).getAsDouble())
          .isCloseTo(row.number("skill_against_0.3"), TOLERANCE);
    }
  }

  static List<Forecast> forecasts(Expected row) {
    double[] probabilities = row.numbers("probabilities");
    double[] outcomes = row.numbers("outcomes");
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 0; i < probabilities.length; i++) {
      forecasts.add(new Forecast(probabilities[i], outcomes[i] == 1));
    }
    return forecasts;
  }

  @Property(tries = 300, seed = "20250101")
  void thePartsAddUpToTheScoreWhateverTheBins(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0, max = 1) Double> probabilities,
      @ForAll long outcomes,
      @ForAll @IntRange(min = 1, max = 20) int bins) {
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 0; i < probabilities.size(); i++) {
      forecasts.add(new Forecast(probabilities.get(i), (outcomes >> i & 1) == 1));
    }
    for (BrierScore found : List.of(BrierScore.of(forecasts), BrierScore.binned(forecasts, bins))) {
      assertThat(
              found.reliability()
                  - found.resolution()
                  + found.uncertainty()
                  + found.withinBinVariance()
                  - found.withinBinCovariance())
          .isCloseTo(found.score(), TOLERANCE);
    }
  }

  /** Brier 1950: what a forecaster expects is best where the truth is told. */
  @Property(tries = 300, seed = "20250101")
  void whoSaysTheTruthExpectsTheBestScore(
      @ForAll @IntRange(max = 40) int yes, @ForAll @DoubleRange(min = 0, max = 1) double said) {
    double truth = yes / 40.0;
    assertThat(expected(truth, yes)).isLessThanOrEqualTo(expected(said, yes) + 1e-15);
  }

  private static double expected(double said, int yes) {
    List<Forecast> forecasts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      forecasts.add(new Forecast(said, i < yes));
    }
    return BrierScore.of(forecasts).score();
  }

  @Test
  void perfectForecastsScoreNothingAndHaveAllSkill() {
    BrierScore found = BrierScore.of(List.of(new Forecast(1, true), new Forecast(0, false)));
    assertThat(found).isEqualTo(new BrierScore(2, 0, 0, 0.25, 0.25, 0, 0));
    assertThat(found.skill()).hasValue(1);
  }

  @Test
  void againstAReferenceThatIsNeverWrongThereIsNoSkill() {
    List<Forecast> sure = List.of(new Forecast(0.7, true), new Forecast(0.8, true));
    assertThat(BrierScore.of(sure).skill()).isEmpty();
    assertThat(BrierScore.skill(sure, 1)).isEmpty();
    assertThat(BrierScore.skill(sure, 0.75).getAsDouble()).isCloseTo(1 - 0.13 / 0.125, TOLERANCE);
  }

  @Test
  void bothZerosAreOneProbability() {
    BrierScore found =
        BrierScore.of(
            List.of(new Forecast(0.0, true), new Forecast(-0.0, false), new Forecast(1, true)));
    assertThat(found.reliability()).isCloseTo(2 * 0.25 / 3, TOLERANCE);
  }

  @Test
  void certaintyFallsIntoTheLastBin() {
    BrierScore found =
        BrierScore.binned(List.of(new Forecast(0.95, false), new Forecast(1, true)), 10);
    assertThat(found.resolution()).isZero();
    assertThat(found.reliability()).isCloseTo(0.475 * 0.475, TOLERANCE);
  }

  @Test
  void whatIsNoForecastIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Forecast(1.01, true))
        .withMessageContaining("1.01");
    assertThatIllegalArgumentException().isThrownBy(() -> new Forecast(Double.NaN, true));
    assertThatIllegalArgumentException().isThrownBy(() -> BrierScore.of(List.of()));
    assertThatIllegalArgumentException().isThrownBy(() -> BrierScore.skill(List.of(), 0.5));
    List<Forecast> one = List.of(new Forecast(0.5, true));
    assertThatIllegalArgumentException().isThrownBy(() -> BrierScore.binned(one, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> BrierScore.skill(one, 2));
  }
}
