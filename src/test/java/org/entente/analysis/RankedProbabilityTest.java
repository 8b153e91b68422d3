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
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankedProbabilityTest {
  private static final double ROOT_PI = Math.sqrt(Math.PI);

  @Test
  void scoresAreThoseOfTheReference() {
    for (Expected row : Expected.rows("scores/ranked.csv")) {
      double[] ensemble = row.numbers("ensemble");
      RankedProbability found = RankedProbability.of(ensemble, row.number("observed"));
      assertThat(found.members()).isEqualTo(ensemble.length);
      assertThat(found.plain()).isCloseTo(row.number("plain"), within(1e-13));
      assertThat(found.fair().isPresent()).isEqualTo(row.has("fair"));
      if (row.has("fair")) {
        assertThat(found.fair().getAsDouble()).isCloseTo(row.number("fair"), within(1e-13));
      }
    }
  }

  /** Gneiting and Raftery 2007, equation 20, with z = y for the standard normal distribution. */
  @ParameterizedTest
  @ValueSource(doubles = {-2, 0, 0.7})
  void aLargeEnsembleScoresAsTheDistributionItStandsFor(double y) {
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    int members = 20_000;
    double[] ensemble = new double[members];
    for (int i = 0; i < members; i++) {
      ensemble[i] = normal.inverseCumulativeProbability((i + 0.5) / members);
    }
    double closed =
        y * (2 * normal.cumulativeProbability(y) - 1) + 2 * normal.density(y) - 1 / ROOT_PI;
    assertThat(RankedProbability.of(ensemble, y).plain()).isCloseTo(closed, within(1e-4));
  }

  /**
   * Ferro 2014: a perfect ensemble expects the score of its distribution, 1 / sqrt(pi) for the
   * standard normal, whatever its size; the plain score is 1 / (m sqrt(pi)) worse. The standard
   * error of the fair mean is 0.003 or less.
   */
  @ParameterizedTest
  @ValueSource(ints = {2, 5, 20})
  void theFairScoreDoesNotDependOnTheSizeOfTheEnsemble(int members) {
    Random chance = new Random(20250101);
    int cases = 60_000;
    double fair = 0;
    double plain = 0;
    for (int c = 0; c < cases; c++) {
      double[] ensemble = new double[members];
      for (int i = 0; i < members; i++) {
        ensemble[i] = chance.nextGaussian();
      }
      RankedProbability score = RankedProbability.of(ensemble, chance.nextGaussian());
      fair += score.fair().getAsDouble() / cases;
      plain += score.plain() / cases;
    }
    assertThat(fair).isCloseTo(1 / ROOT_PI, within(0.012));
    assertThat(plain).isCloseTo((1 + 1.0 / members) / ROOT_PI, within(0.012));
  }

  @Property(tries = 300, seed = "20250101")
  void theScoreScalesWithTheUnitAndNotWithTheOrigin(
      @ForAll @Size(min = 2, max = 30) List<@DoubleRange(min = -5, max = 5) Double> ensembleDrawn,
      @ForAll @DoubleRange(min = -5, max = 5) double observed) {
    double[] ensemble = Expected.array(ensembleDrawn);
    RankedProbability before = RankedProbability.of(ensemble, observed);
    RankedProbability after =
        RankedProbability.of(
            Arrays.stream(ensemble).map(x -> 7 + 3 * x).toArray(), 7 + 3 * observed);
    assertThat(before.plain()).isNotNegative();
    assertThat(before.fair().getAsDouble()).isLessThanOrEqualTo(before.plain() + 1e-13);
    assertThat(after.plain()).isCloseTo(3 * before.plain(), within(1e-12));
    assertThat(after.fair().getAsDouble())
        .isCloseTo(3 * before.fair().getAsDouble(), within(1e-12));
  }

  @Test
  void oneMemberScoresItsAbsoluteErrorAndHasNoFairScore() {
    RankedProbability found = RankedProbability.of(new double[] {0.25}, 1);
    assertThat(found.plain()).isEqualTo(0.75);
    assertThat(found.fair()).isEmpty();
  }

  @Test
  void theEnsembleIsLeftAsItWas() {
    double[] ensemble = {3, 1, 2};
    RankedProbability.of(ensemble, 0);
    assertThat(ensemble).containsExactly(3, 1, 2);
  }

  @Test
  void whatHasNoScoreIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> RankedProbability.of(new double[0], 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankedProbability.of(new double[] {1}, Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RankedProbability.of(new double[] {Double.NaN}, 1));
  }
}
