package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SobolEstimatorTest {
  private static final long SEED = 11;
  private static final double VARIANCE = 13.844587940719254;
  private static final double[] FIRST = {0.31390519114781146, 0.4424111447900409, 0};
  private static final double[] TOTAL = {
    0.5575888552099592, 0.4424111447900409, 0.24368366406214773
  };
  private static final Estimator SOBOL = Estimators.named("sobol");

  /** How chance of the variance of Ishigami's function itself is shared. */
  private enum Sharing {
    /** No two values share it. */
    INDEPENDENT,
    /** Streams are common, and what they do differs from point to point. */
    COMMON_BUT_CHAOTIC,
    /** Streams are common, and move all points alike. */
    COMMON_SHIFT;

    double chance(int point, int replication) {
      Key key = Key.of(5).with("chance").with(this == COMMON_SHIFT ? 0 : point);
      return Math.sqrt(VARIANCE) * Draw.gaussian(key.bits(), replication);
    }
  }

  private static Design design(int rows) {
    return Designs.sobol(TestFunctions.ofIshigami(), rows, false, SEED);
  }

  private static DesignSample noisy(Design design, int replications, Sharing sharing) {
    double[][] values = new double[design.size()][replications];
    for (int p = 0; p < values.length; p++) {
      for (int r = 0; r < replications; r++) {
        values[p][r] = TestFunctions.ishigami(design.point(p)) + sharing.chance(p, r);
      }
    }
    return new DesignSample(design, values, sharing != Sharing.INDEPENDENT);
  }

  private static void assertHolds(Indices indices, String order, double[] expected) {
    for (int f = 0; f < expected.length; f++) {
      String factor = "x" + (f + 1);
      Index index =
          indices.indices().stream()
              .filter(i -> i.order().equals(order) && i.factor().equals(factor))
              .findFirst()
              .orElseThrow();
      assertThat(expected[f]).as(index.toString()).isBetween(index.low(), index.high());
      assertThat(index.index()).isCloseTo(expected[f], within(0.15));
    }
  }

  @ParameterizedTest
  @EnumSource(Sharing.class)
  void chanceAsLargeAsTheEffectsIsTakenOutOfTheIndices(Sharing sharing) {
    Indices indices = SOBOL.estimate(noisy(design(1024), 4, sharing), SEED);
    assertHolds(indices, "first", FIRST);
    assertHolds(indices, "total", TOTAL);
  }

  @ParameterizedTest
  @EnumSource(
      value = Sharing.class,
      names = {"INDEPENDENT", "COMMON_BUT_CHAOTIC"})
  void theShareOfChanceIsToldApart(Sharing sharing) {
    Index noise = SOBOL.estimate(noisy(design(1024), 2, sharing), SEED).noise().orElseThrow();
    assertThat(noise.index()).isCloseTo(0.5, within(0.03));
    assertThat(0.5).isBetween(noise.low(), noise.high());
  }

  @Test
  void oneReplicationTellsNothingOfChance() {
    Indices indices =
        SOBOL.estimate(TestFunctions.sample(design(64), TestFunctions::ishigami), SEED);
    assertThat(indices.noise()).isEmpty();
  }

  @Test
  void whatStreamsMoveAtAllPointsAlikeLeavesTheIndicesAsTheyAre() {
    Design design = design(256);
    double[] plain =
        TestFunctions.of(
            SOBOL.estimate(TestFunctions.sample(design, TestFunctions::ishigami), SEED), "total");
    double[] shifted =
        TestFunctions.of(SOBOL.estimate(noisy(design, 2, Sharing.COMMON_SHIFT), SEED), "total");
    assertThat(shifted).containsExactly(plain, within(1e-9));
  }

  @Test
  void intervalsUnderCommonStreamsHoldTheChanceOfReplicationsToo() {
    Design design = design(256);
    DesignSample common = slopes(design, true);
    DesignSample independent = slopes(design, false);
    double[] wide = TestFunctions.halves(SOBOL.estimate(common, SEED), "first");
    double[] narrow = TestFunctions.halves(SOBOL.estimate(independent, SEED), "first");
    assertThat(wide[0]).isGreaterThan(1.5 * narrow[0]);
  }

  /** Each replication has a slope of its own in the first factor. */
  private static DesignSample slopes(Design design, boolean common) {
    double[][] values = new double[design.size()][10];
    for (int p = 0; p < values.length; p++) {
      for (int r = 0; r < 10; r++) {
        double slope = 2 * Draw.gaussian(Key.of(3).bits(), r);
        values[p][r] = TestFunctions.ishigami(design.point(p)) + slope * design.point(p)[0];
      }
    }
    return new DesignSample(design, values, common);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 4})
  void aFailedPointTakesItsBaseRowWithItAndNoOther(int place) {
    Design design = design(64);
    double[][] values = TestFunctions.sample(design, TestFunctions::ishigami).values();
    double[][] failed = values.clone();
    failed[5 * 7 + place] = new double[0];
    failed[5 * 20 + place] = new double[0];
    Indices indices = SOBOL.estimate(new DesignSample(design, failed, false), SEED);
    double[][] points = new double[62 * 5][];
    double[][] left = new double[62 * 5][];
    int at = 0;
    for (int p = 0; p < values.length; p++) {
      if (p / 5 != 7 && p / 5 != 20) {
        points[at] = design.point(p);
        left[at++] = values[p];
      }
    }
    Design without = new Design(Design.Method.SOBOL, design.factors(), points, 62);
    Indices expected = SOBOL.estimate(new DesignSample(without, left, false), SEED);
    assertThat(indices.indices()).isEqualTo(expected.indices());
    assertThat(indices.dropped()).isEqualTo(10);
    assertThat(indices.points()).isEqualTo(310);
    assertThat(expected.dropped()).isZero();
  }

  @Test
  void aSampleWithoutIndicesSaysWhy() {
    Design design = design(8);
    double[][] values = new double[design.size()][];
    Arrays.fill(values, new double[] {3});
    assertRefused(new DesignSample(design, values, false), "does not vary: it is 3 at every point");
    Arrays.fill(values, new double[0]);
    assertRefused(new DesignSample(design, values, false), "too few base rows: 0");
    Design other = Designs.random(TestFunctions.ofIshigami(), 40, SEED);
    assertRefused(TestFunctions.sample(other, TestFunctions::ishigami), "need a Sobol' design");
  }

  @Test
  void effectsLostInChanceAreNotMadeUp() {
    Design design = design(32);
    double[][] values = new double[design.size()][2];
    for (int p = 0; p < values.length; p++) {
      for (int r = 0; r < 2; r++) {
        values[p][r] = Draw.gaussian(Key.of(p).bits(), r);
      }
    }
    assertRefused(new DesignSample(design, values, false), "cannot be told from chance");
  }

  private static void assertRefused(DesignSample sample, String words) {
    assertThatThrownBy(() -> SOBOL.estimate(sample, SEED))
        .isInstanceOf(NoIndicesException.class)
        .hasMessageContaining(words);
  }

  @Test
  void theSeedMovesIntervalsAlone() {
    DesignSample sample = TestFunctions.sample(design(64), TestFunctions::ishigami);
    Indices one = SOBOL.estimate(sample, 1);
    assertThat(SOBOL.estimate(sample, 1)).isEqualTo(one);
    Indices two = SOBOL.estimate(sample, 2);
    assertThat(two.indices().stream().map(Index::index))
        .isEqualTo(one.indices().stream().map(Index::index).toList());
    assertThat(two.indices().get(0).low()).isNotEqualTo(one.indices().get(0).low());
  }

  @Test
  void narrowIntervalsThatAgreeWithThoseOfHalfTheRowsHaveConverged() {
    Convergence small =
        SOBOL.estimate(TestFunctions.sample(design(64), TestFunctions::ishigami), 1).convergence();
    assertThat(small.reached()).isFalse();
    assertThat(small.words())
        .startsWith("Not converged: the widest interval spans")
        .contains("with 64 base rows", "would give it");
    Convergence large =
        SOBOL
            .estimate(TestFunctions.sample(design(4096), TestFunctions::ishigami), 1)
            .convergence();
    assertThat(large.words()).startsWith("Converged: the widest interval spans 0.0");
    assertThat(large.reached()).isTrue();
    Convergence tiny =
        SOBOL.estimate(TestFunctions.sample(design(4), TestFunctions::ishigami), 1).convergence();
    assertThat(tiny.words()).contains("cannot be judged");
    assertThat(tiny.reached()).isFalse();
  }

  @Test
  void twoReplicationsUnderCommonStreamsAreSaidToBeTooFewToResample() {
    assertThat(
            SOBOL.estimate(noisy(design(64), 2, Sharing.COMMON_SHIFT), SEED).convergence().words())
        .contains("two replications are too few to resample");
  }
}
