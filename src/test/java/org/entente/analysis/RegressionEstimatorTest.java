package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegressionEstimatorTest {
  private static final Design POINTS =
      Designs.latinHypercube(TestFunctions.factors(2, 0, 1), 200, 1);

  @Test
  void aFactorThatAloneMakesTheResponseRankCorrelatesWholly() {
    Indices indices =
        Estimators.named("prcc")
            .estimate(TestFunctions.sample(POINTS, x -> -Math.exp(5 * x[0])), 1);
    assertThat(TestFunctions.of(indices, "prcc"))
        .containsExactly(new double[] {-1, 0}, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void chanceWithinPointsLeavesStandardisedCoefficientsAsTheyAre(boolean common) {
    double[][] values = new double[POINTS.size()][4];
    for (int p = 0; p < values.length; p++) {
      for (int r = 0; r < 4; r++) {
        double[] x = POINTS.point(p);
        values[p][r] = x[0] + 2 * x[1] + Draw.gaussian(Key.of(p).bits(), r);
      }
    }
    Estimator src = Estimators.named("src");
    double[] plain =
        TestFunctions.of(
            src.estimate(TestFunctions.sample(POINTS, x -> x[0] + 2 * x[1]), 1), "src");
    Indices noisy = src.estimate(new DesignSample(POINTS, values, common), 1);
    for (int f = 0; f < 2; f++) {
      Index index = noisy.indices().get(f);
      assertThat(plain[f]).isBetween(index.low(), index.high());
    }
    // Of the variance of a value, 5 / 12 are of the points and 1 is chance.
    Index noise = noisy.noise().orElseThrow();
    assertThat(12.0 / 17).isBetween(noise.low(), noise.high());
  }

  @ParameterizedTest
  @ValueSource(strings = {"prcc", "src"})
  void failedPointsAreLeftOutAndCounted(String method) {
    double[][] values = TestFunctions.sample(POINTS, x -> x[0] + x[1] * x[1]).values();
    values[3] = new double[0];
    values[77] = new double[0];
    Indices indices = Estimators.named(method).estimate(new DesignSample(POINTS, values, false), 1);
    assertThat(indices.dropped()).isEqualTo(2);
    assertThat(indices.points()).isEqualTo(198);
  }

  @ParameterizedTest
  @ValueSource(strings = {"prcc", "src"})
  void factorsThatCannotBeToldApartAreRefused(String method) {
    double[][] points = new double[40][2];
    for (int p = 0; p < points.length; p++) {
      points[p][0] = p;
      points[p][1] = 3 * p + 1;
    }
    assertRefused(method, points, "\"x2\" is determined by those before it".replace("\"", ""));
    for (double[] point : points) {
      point[1] = 4;
    }
    assertRefused(method, points, "the factor x2 does not vary: it is 4");
    assertRefused(method, new double[][] {{0, 1}, {1, 0}, {2, 2}}, "too few points for 2 factors");
  }

  private static void assertRefused(String method, double[][] points, String words) {
    Design design =
        new Design(Design.Method.OWN, TestFunctions.factors(2, 0, 200), points, points.length);
    assertThatThrownBy(
            () ->
                Estimators.named(method)
                    .estimate(TestFunctions.sample(design, x -> Math.sin(x[0])), 1))
        .isInstanceOf(NoIndicesException.class)
        .hasMessageContaining(words);
  }
}
