package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.design.Designs;
import org.entente.design.Factor;
import org.junit.jupiter.api.Test;

class PawnEstimatorTest {
  private static Index of(Indices indices, String factor) {
    return indices.indices().stream()
        .filter(index -> index.factor().equals(factor))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatMattersLiesAboveTheDummyAndWhatDoesNotIsLevelWithIt() {
    DesignSample sample =
        TestFunctions.sample(
            Designs.latinHypercube(TestFunctions.factors(3, 0, 1), 500, 1),
            x -> Math.pow(x[0] - 0.5, 2) + 0.3 * x[1]);
    Indices indices = Estimators.named("pawn").estimate(sample, 1);
    Index dummy = of(indices, Factor.DUMMY);
    assertThat(of(indices, "x1").low()).isGreaterThan(dummy.high());
    assertThat(of(indices, "x2").low()).isGreaterThan(dummy.high());
    assertThat(of(indices, "x3").index()).isBetween(dummy.low(), dummy.high());
    assertThat(indices.indices())
        .allSatisfy(index -> assertThat(index.index()).isBetween(index.low(), index.high()));
  }

  @Test
  void aDesignsOwnDummyServes() {
    List<Factor> factors = List.of(Factor.quantity("x", 0, 1), Factor.dummy());
    DesignSample sample = TestFunctions.sample(Designs.latinHypercube(factors, 200, 1), x -> x[0]);
    assertThat(Estimators.named("pawn").estimate(sample, 1).indices()).hasSize(2);
  }
}
