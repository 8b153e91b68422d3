package org.entente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.analysis.DesignSample;
import org.entente.analysis.Estimators;
import org.entente.analysis.Index;
import org.entente.analysis.Indices;
import org.entente.analysis.TestFunctions;
import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.design.Factor;
import org.entente.design.SobolSequence;
import org.entente.random.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sobol' points and indices beside those of SciPy and SALib, and beside theory. */
class SobolReferenceTest {
  private static final long SEED = 42;

  /** Two estimates at one size differ by no more than this many half-widths of an interval. */
  private static final double APART = 1.5;

  @Test
  void theFirstPointsOfTheSequenceAreThoseOfSciPy() throws IOException {
    Reference reference = Reference.read("sensitivity/sobol-sequence-first32.json");
    assertThat(SobolSequence.plain(32, 6)).isDeepEqualTo(reference.matrix("d6"));
    assertThat(SobolSequence.plain(32, 16)).isDeepEqualTo(reference.matrix("d16"));
    reference.assertAllUsed("d6", "d16");
  }

  @Test
  void theIndicesOfASmallDesignAreThoseOfSalib() throws IOException {
    Reference reference = Reference.read("sensitivity/saltelli-jansen-ishigami-n32.json");
    Design design =
        TestFunctions.blocks(TestFunctions.ofIshigami(), SobolSequence.plain(32, 6), false);
    DesignSample sample = TestFunctions.sample(design, TestFunctions::ishigami);
    for (int p = 0; p < design.size(); p++) {
      assertThat(design.point(p))
          .containsExactly(reference.vector("X", p), within(reference.number("tolerance", "X")));
      assertThat(sample.values()[p][0])
          .isCloseTo(reference.number("Y", p), within(reference.number("tolerance", "Y")));
    }
    double[][] values = new double[design.size()][];
    for (int p = 0; p < values.length; p++) {
      values[p] = new double[] {reference.number("Y", p)};
    }
    Indices indices =
        Estimators.named("sobol").estimate(new DesignSample(design, values, false), SEED);
    assertThat(TestFunctions.of(indices, "first"))
        .containsExactly(reference.vector("S1"), within(reference.number("tolerance", "S1")));
    assertThat(TestFunctions.of(indices, "total"))
        .containsExactly(reference.vector("ST"), within(reference.number("tolerance", "ST")));
    assertAlike(TestFunctions.halves(indices, "first"), reference.vector("S1_conf"), 0.4);
    assertAlike(TestFunctions.halves(indices, "total"), reference.vector("ST_conf"), 0.4);
    reference.assertAllUsed("X", "Y", "S1", "ST", "S1_conf", "ST_conf", "tolerance");
  }

  private static void assertAlike(double[] values, double[] expected, double share) {
    for (int i = 0; i < expected.length; i++) {
      assertThat(values[i]).isCloseTo(expected[i], within(share * expected[i]));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ishigami", "sobol_g", "linear_5_4_3_2_1"})
  void theIndicesOfALargeDesignAreThoseOfSalibAndOfTheory(String name) throws IOException {
    Reference reference = Reference.read("sensitivity/sobol-n1024.json");
    int k = reference.length(name, "bounds");
    List<Factor> factors =
        TestFunctions.factors(
            k, reference.number(name, "bounds", 0, 0), reference.number(name, "bounds", 0, 1));
    for (int f = 0; f < k; f++) {
      assertThat(factors.get(f).low()).isEqualTo(reference.number(name, "bounds", f, 0));
      assertThat(factors.get(f).high()).isEqualTo(reference.number(name, "bounds", f, 1));
    }
    Design plain = TestFunctions.blocks(factors, SobolSequence.plain(1024, 2 * k), true);
    assertPlain(reference, name, estimate(plain, name));
    Design scrambled = Designs.sobol(factors, 1024, true, SEED);
    assertMoments(reference, name, TestFunctions.sample(scrambled, function(name)));
    assertScrambled(reference, name, estimate(scrambled, name));
    reference.assertAllUsed(name);
  }

  private static Indices estimate(Design design, String name) {
    return Estimators.forDesign(design)
        .estimate(TestFunctions.sample(design, function(name)), SEED);
  }

  private static ToDoubleFunction<double[]> function(String name) {
    return switch (name) {
      case "ishigami" -> TestFunctions::ishigami;
      case "sobol_g" -> TestFunctions::sobolG;
      default -> TestFunctions::linear;
    };
  }

  private static void assertPlain(Reference reference, String name, Indices indices) {
    double tolerance = reference.number("tolerance", "plain");
    assertThat(TestFunctions.of(indices, "first"))
        .containsExactly(reference.vector(name, "plain", "S1"), within(tolerance));
    assertThat(TestFunctions.of(indices, "total"))
        .containsExactly(reference.vector(name, "plain", "ST"), within(tolerance));
    assertThat(TestFunctions.of(indices, "second"))
        .containsExactly(pairs(reference, name, "plain", "S2"), within(tolerance));
  }

  private static double[] pairs(Reference reference, Object... path) {
    return reference.names(path).stream()
        .mapToDouble(
            pair -> {
              Object[] longer = Arrays.copyOf(path, path.length + 1);
              longer[path.length] = pair;
              return reference.number(longer);
            })
        .toArray();
  }

  private static void assertMoments(Reference reference, String name, DesignSample sample) {
    double[] values = Arrays.stream(sample.values()).mapToDouble(value -> value[0]).toArray();
    double mean = Arrays.stream(values).average().orElseThrow();
    double variance =
        Arrays.stream(values).map(y -> (y - mean) * (y - mean)).average().orElseThrow();
    double expected = reference.number(name, "analytic", "variance");
    assertThat(mean).isCloseTo(reference.number(name, "analytic", "mean"), within(0.02));
    assertThat(variance).isCloseTo(expected, within(0.02 * expected));
  }

  private static void assertScrambled(Reference reference, String name, Indices indices) {
    String[][] orders = {{"first", "S1"}, {"total", "ST"}};
    for (String[] order : orders) {
      double[] ours = TestFunctions.of(indices, order[0]);
      double[] theory = reference.vector(name, "analytic", order[1]);
      double[] theirs = reference.vector(name, "scrambled", order[1]);
      double[] conf = reference.vector(name, "scrambled", order[1] + "_conf");
      for (int i = 0; i < ours.length; i++) {
        assertThat(ours[i]).isCloseTo(theory[i], within(conf[i]));
        assertThat(ours[i]).isCloseTo(theirs[i], within(APART * conf[i]));
      }
      assertAlike(
          TestFunctions.halves(indices, order[0]),
          reference.vector(name, "conf-of-10000", order[1] + "_conf"),
          0.25);
    }
    double[] ours = TestFunctions.of(indices, "second");
    double[] theirs = pairs(reference, name, "scrambled", "S2");
    double[] conf = pairs(reference, name, "scrambled", "S2_conf");
    for (int i = 0; i < ours.length; i++) {
      assertThat(ours[i]).isCloseTo(theirs[i], within(APART * conf[i]));
    }
    if (reference.names(name, "analytic").contains("S2")) {
      double[] theory = pairs(reference, name, "analytic", "S2");
      for (int i = 0; i < ours.length; i++) {
        assertThat(ours[i]).isCloseTo(theory[i], within(conf[i]));
      }
    }
    if (reference.names(name, "analytic").contains("SRC")) {
      assertRegression(reference.vector(name, "analytic", "SRC"));
    }
  }

  /** Evenly spread points have the standardised coefficients of all points. */
  private static void assertRegression(double[] expected) {
    List<Factor> factors = TestFunctions.factors(5, 0, 1);
    double[][] points = SobolSequence.scrambled(1024, 5, Key.of(SEED));
    Design design = new Design(Design.Method.OWN, factors, points, points.length);
    DesignSample sample = TestFunctions.sample(design, TestFunctions::linear);
    Indices src = Estimators.named("src").estimate(sample, SEED);
    assertThat(TestFunctions.of(src, "src")).containsExactly(expected, within(0.002));
    for (int f = 0; f < expected.length; f++) {
      Index index = src.indices().get(f);
      assertThat(expected[f]).isBetween(index.low(), index.high());
    }
  }
}
