package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.design.Factor;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.junit.jupiter.api.Test;

class MorrisEstimatorTest {
  private static final Estimator MORRIS = Estimators.named("morris");

  @Test
  void aFactorThatNothingReadsHasNoEffectWithoutChance() {
    List<Factor> factors = List.of(Factor.quantity("x", 0, 10), Factor.dummy());
    DesignSample sample =
        TestFunctions.sample(Designs.morris(factors, 8, 1), point -> 0.5 * point[0]);
    Indices indices = MORRIS.estimate(sample, 1);
    // Half a unit of the response a unit of the factor, over its range of ten.
    assertThat(TestFunctions.of(indices, "mu")).containsExactly(new double[] {5, 0}, within(1e-12));
    assertThat(TestFunctions.of(indices, "mu-star"))
        .containsExactly(new double[] {5, 0}, within(1e-12));
    assertThat(indices.convergence().reached()).isTrue();
  }

  @Test
  void chanceShowsInTheEffectOfAFactorThatNothingReads() {
    List<Factor> factors = List.of(Factor.quantity("x", 0, 1), Factor.dummy());
    Design design = Designs.morris(factors, 30, 1);
    double[][] values = new double[design.size()][2];
    for (int p = 0; p < values.length; p++) {
      for (int r = 0; r < 2; r++) {
        values[p][r] = 3 * design.point(p)[0] + Draw.gaussian(Key.of(p).bits(), r);
      }
    }
    Indices indices = MORRIS.estimate(new DesignSample(design, values, false), 1);
    double[] stars = TestFunctions.of(indices, "mu-star");
    // A difference of means of two has variance 1; over a step of 2/3 its mean size is 1.2.
    assertThat(stars[1]).isCloseTo(1.5 * Math.sqrt(2 / Math.PI), within(0.3));
    assertThat(stars[0]).isGreaterThan(stars[1]);
    assertThat(indices.noise()).isPresent();
  }

  @Test
  void aFailedPointTakesItsTrajectoryWithIt() {
    Design design = Designs.morris(TestFunctions.factors(5, 0, 1), 10, 1);
    double[][] values = TestFunctions.sample(design, TestFunctions::linear).values();
    values[8] = new double[0];
    Indices indices = MORRIS.estimate(new DesignSample(design, values, false), 1);
    assertThat(indices.dropped()).isEqualTo(6);
    assertThat(indices.points()).isEqualTo(54);
    assertThat(TestFunctions.of(indices, "mu"))
        .containsExactly(new double[] {5, 4, 3, 2, 1}, within(1e-12));
  }

  @Test
  void underCommonStreamsIntervalsHoldTheChanceOfReplications() {
    Design design = Designs.morris(TestFunctions.factors(2, 0, 1), 10, 1);
    double[][] values = new double[design.size()][12];
    for (int p = 0; p < values.length; p++) {
      for (int r = 0; r < 12; r++) {
        values[p][r] = design.point(p)[0] * (1 + Draw.gaussian(Key.of(3).bits(), r));
      }
    }
    Indices common = MORRIS.estimate(new DesignSample(design, values, true), 1);
    Indices independent = MORRIS.estimate(new DesignSample(design, values, false), 1);
    assertThat(TestFunctions.halves(common, "mu-star")[0]).isGreaterThan(0.2);
    assertThat(TestFunctions.halves(independent, "mu-star")[0]).isLessThan(1e-9);
  }

  @Test
  void whatIsNoTrajectoryIsRefused() {
    double[][] points = {{0, 0}, {1, 1}, {1, 0}, {0, 0}, {1, 0}, {1, 1}};
    Design design = new Design(Design.Method.MORRIS, TestFunctions.factors(2, 0, 1), points, 2);
    assertThatThrownBy(() -> MORRIS.estimate(TestFunctions.sample(design, x -> x[0] + 2 * x[1]), 1))
        .isInstanceOf(NoIndicesException.class)
        .hasMessageContaining("moves two factors");
    Design other = Designs.random(TestFunctions.factors(2, 0, 1), 6, 1);
    assertThatThrownBy(() -> MORRIS.estimate(TestFunctions.sample(other, x -> x[0]), 1))
        .hasMessageContaining("needs trajectories");
  }
}
