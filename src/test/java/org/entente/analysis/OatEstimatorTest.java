package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.junit.jupiter.api.Test;

class OatEstimatorTest {
  private static final Estimator OAT = Estimators.named("oat");
  private static final Design DESIGN = Designs.oneAtATime(TestFunctions.factors(2, 0, 1));

  /** Chance that all points share, and a tenth of it of their own. */
  private static double[][] values(int replications) {
    double[][] values = new double[DESIGN.size()][replications];
    for (int p = 0; p < values.length; p++) {
      for (int r = 0; r < replications; r++) {
        double[] x = DESIGN.point(p);
        values[p][r] =
            x[0]
                - 3 * x[1]
                + Draw.gaussian(Key.of(1).bits(), r)
                + 0.1 * Draw.gaussian(Key.of(2).with(p).bits(), r);
      }
    }
    return values;
  }

  @Test
  void endsAreToldByTheirDifferenceFromTheBase() {
    Indices indices = OAT.estimate(TestFunctions.sample(DESIGN, x -> x[0] - 3 * x[1]), 1);
    assertThat(indices.indices().stream().map(i -> i.order() + " " + i.factor()))
        .containsExactly("low x1", "high x1", "low x2", "high x2");
    assertThat(indices.indices().stream().mapToDouble(Index::index))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : 1)
        .containsExactly(-0.5, 0.5, 1.5, -1.5);
    assertThat(indices.convergence().reached()).isFalse();
  }

  @Test
  void pairsTakeOutChanceThatPointsShare() {
    Indices common = OAT.estimate(new DesignSample(DESIGN, values(20), true), 1);
    Indices independent = OAT.estimate(new DesignSample(DESIGN, values(20), false), 1);
    for (int i = 0; i < 4; i++) {
      Index narrow = common.indices().get(i);
      Index wide = independent.indices().get(i);
      assertThat(narrow.index()).isCloseTo(wide.index(), within(1e-12));
      assertThat(wide.high() - wide.low()).isGreaterThan(5 * (narrow.high() - narrow.low()));
    }
    assertThat(common.noise()).isPresent();
  }

  @Test
  void aFailedEndHasNoIndexAndAFailedBaseLeavesNone() {
    double[][] values = values(3);
    values[4] = new double[0];
    Indices indices = OAT.estimate(new DesignSample(DESIGN, values, true), 1);
    assertThat(indices.indices().stream().map(i -> i.order() + " " + i.factor()))
        .containsExactly("low x1", "high x1", "low x2");
    assertThat(indices.dropped()).isEqualTo(1);
    values[0] = new double[0];
    assertThatThrownBy(() -> OAT.estimate(new DesignSample(DESIGN, values, true), 1))
        .isInstanceOf(NoIndicesException.class)
        .hasMessageContaining("base point failed");
  }
}
