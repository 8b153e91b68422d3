package org.entente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.entente.analysis.DesignSample;
import org.entente.analysis.Estimators;
import org.entente.analysis.Index;
import org.entente.analysis.Indices;
import org.entente.analysis.TestFunctions;
import org.entente.design.Design;
import org.entente.design.Factor;
import org.entente.design.SobolSequence;
import org.entente.random.Key;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Indices of any points beside those of NumPy and SciPy, on a sample with ties. */
class RegressionReferenceTest {
  private Reference reference;

  @BeforeEach
  void read() throws IOException {
    reference = Reference.read("sensitivity/regression.json");
  }

  @Test
  void rankCorrelationsOfALinearFunctionAreThoseThatManyPointsTendTo() {
    List<Factor> factors = TestFunctions.factors(5, 0, 1);
    double[][] points = SobolSequence.scrambled(1024, 5, Key.of(42));
    Design design = new Design(Design.Method.OWN, factors, points, points.length);
    List<Index> indices =
        Estimators.named("prcc")
            .estimate(TestFunctions.sample(design, TestFunctions::linear), 1)
            .indices();
    double[] expected = reference.vector("prcc of a linear function");
    for (int f = 0; f < expected.length; f++) {
      assertThat(indices.get(f).index()).isCloseTo(expected[f], within(0.02));
      assertThat(expected[f]).isBetween(indices.get(f).low(), indices.get(f).high());
    }
    reference.assertAllUsed("prcc of a linear function");
  }

  @Test
  void indicesOfASampleWithTiesAreThoseOfNumpyAndScipy() {
    double[][] points = reference.matrix("x");
    double[][] values =
        Arrays.stream(reference.vector("y"))
            .mapToObj(y -> new double[] {y})
            .toArray(double[][]::new);
    Design design =
        new Design(Design.Method.OWN, TestFunctions.factors(3, -2, 4), points, points.length);
    for (String method : new String[] {"prcc", "src", "pawn"}) {
      Indices indices =
          Estimators.named(method).estimate(new DesignSample(design, values, false), 1);
      double[] ours =
          indices.indices().stream()
              .filter(index -> index.factor().startsWith("x"))
              .mapToDouble(Index::index)
              .toArray();
      assertThat(ours)
          .containsExactly(reference.vector(method), within(reference.number("tolerance")));
    }
    reference.assertAllUsed("x", "y", "prcc", "src", "pawn", "tolerance");
  }
}
