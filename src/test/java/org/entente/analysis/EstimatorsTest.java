package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.design.Factor;
import org.junit.jupiter.api.Test;

class EstimatorsTest {
  private static final List<Factor> FACTORS = TestFunctions.factors(2, 0, 1);

  @Test
  void everyMethodHasItsEstimator() {
    assertThat(Estimators.methods())
        .containsExactly("morris", "sobol", "prcc", "src", "pawn", "oat")
        .allSatisfy(method -> assertThat(Estimators.named(method).method()).isEqualTo(method));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Estimators.named("fast"))
        .withMessageContaining("there are morris, sobol");
  }

  @Test
  void aDesignIsReadByTheEstimatorThatItWasMadeFor() {
    assertThat(method(Designs.sobol(FACTORS, 4, false, 1))).isEqualTo("sobol");
    assertThat(method(Designs.sobol(FACTORS, 4, true, 1))).isEqualTo("sobol");
    assertThat(method(Designs.morris(FACTORS, 4, 1))).isEqualTo("morris");
    assertThat(method(Designs.oneAtATime(FACTORS))).isEqualTo("oat");
    assertThat(method(Designs.random(FACTORS, 4, 1))).isEqualTo("prcc");
  }

  private static String method(Design design) {
    return Estimators.forDesign(design).method();
  }

  @Test
  void aSampleHasARowOfFiniteNumbersForEachPoint() {
    Design design = Designs.random(FACTORS, 2, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DesignSample(design, new double[][] {{1}}, false))
        .withMessageContaining("2 points have as many rows of values, not 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DesignSample(design, new double[][] {{1}, {Double.NaN}}, false))
        .withMessageContaining("finite");
  }

  @Test
  void anIndexIsAFiniteNumberWithAnInterval() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Index("first", "x", Optional.empty(), 0, 1, -1))
        .withMessageContaining("interval");
  }
}
