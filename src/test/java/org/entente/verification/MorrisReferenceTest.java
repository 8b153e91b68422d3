package org.entente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.entente.analysis.DesignSample;
import org.entente.analysis.Estimators;
import org.entente.analysis.Indices;
import org.entente.analysis.TestFunctions;
import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.design.Factor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Elementary effects beside those of SALib, and of a Monte Carlo over the grid. */
class MorrisReferenceTest {
  private static final long SEED = 7;

  /** Two estimates at one size differ by no more than this many half-widths of an interval. */
  private static final double APART = 2.2;

  private Reference reference;

  @BeforeEach
  void read() throws IOException {
    reference = Reference.read("sensitivity/morris.json");
  }

  private static Indices estimate(
      List<Factor> factors, int trajectories, ToDoubleFunction<double[]> function) {
    Design design = Designs.morris(factors, trajectories, SEED);
    return Estimators.forDesign(design).estimate(TestFunctions.sample(design, function), SEED);
  }

  @Test
  void effectsOfGivenTrajectoriesAreThoseOfSalib() {
    Design design =
        new Design(
            Design.Method.MORRIS, TestFunctions.ofIshigami(), reference.matrix("exact", "X"), 4);
    double[][] values = new double[design.size()][];
    for (int p = 0; p < values.length; p++) {
      values[p] = new double[] {reference.number("exact", "Y", p)};
      assertThat(TestFunctions.ishigami(design.point(p))).isCloseTo(values[p][0], within(1e-12));
    }
    Indices indices =
        Estimators.named("morris").estimate(new DesignSample(design, values, false), SEED);
    double tolerance = reference.number("tolerance", "exact");
    assertThat(TestFunctions.of(indices, "mu"))
        .containsExactly(reference.vector("exact", "mu"), within(tolerance));
    assertThat(TestFunctions.of(indices, "mu-star"))
        .containsExactly(reference.vector("exact", "mu_star"), within(tolerance));
    assertThat(TestFunctions.of(indices, "sigma"))
        .containsExactly(reference.vector("exact", "sigma"), within(tolerance));
    assertThat(reference.number("exact", "num_levels")).isEqualTo(Designs.MORRIS_LEVELS);
    reference.assertAllUsed("exact");
  }

  @Test
  void effectsOfMorrisFunctionAreThoseOfSalibAndOfAMonteCarlo() {
    double[] values = reference.vector("values");
    for (int p = 0; p < values.length; p++) {
      assertThat(TestFunctions.morris(reference.vector("points", p)))
          .isCloseTo(values[p], within(reference.number("tolerance", "values")));
    }
    int trajectories = (int) reference.number("salib", "trajectories");
    Indices indices =
        estimate(TestFunctions.factors(20, 0, 1), trajectories, TestFunctions::morris);
    double[] stars = TestFunctions.of(indices, "mu-star");
    double[] sigmas = TestFunctions.of(indices, "sigma");
    double[] mus = TestFunctions.of(indices, "mu");
    double root = Math.sqrt(reference.number("monte-carlo", "M") / trajectories);
    for (int f = 0; f < 20; f++) {
      double conf = reference.number("salib", "mu_star_conf", f);
      double error = reference.number("monte-carlo", "mc_se_of_mu", f) * root;
      assertThat(stars[f]).isCloseTo(reference.number("salib", "mu_star", f), within(APART * conf));
      assertThat(stars[f])
          .isCloseTo(reference.number("monte-carlo", "mu_star", f), within(1.2 * conf));
      assertThat(mus[f]).isCloseTo(reference.number("monte-carlo", "mu", f), within(3 * error));
      // A standard deviation of 1,000 effects is sure to some percent.
      double sigma = reference.number("monte-carlo", "sigma", f);
      assertThat(sigmas[f]).isCloseTo(sigma, within(0.12 * sigma));
      assertThat(reference.number("salib", "sigma", f)).isCloseTo(sigma, within(0.12 * sigma));
    }
    assertThat(reference.number("salib", "levels")).isEqualTo(Designs.MORRIS_LEVELS);
    assertThat(reference.number("monte-carlo", "levels")).isEqualTo(Designs.MORRIS_LEVELS);
    assertThat(reference.number("monte-carlo", "delta")).isCloseTo(2.0 / 3, within(1e-15));
    for (int p = 0; p < values.length; p++) {
      assertThat(reference.vector("points", p)).hasSize(20);
    }
    reference.assertAllUsed("points", "values", "salib", "monte-carlo");
  }

  @Test
  void effectsOfIshigamisFunctionAreThoseOfSalib() {
    int trajectories = (int) reference.number("ishigami", "trajectories");
    Indices indices = estimate(TestFunctions.ofIshigami(), trajectories, TestFunctions::ishigami);
    double[] stars = TestFunctions.of(indices, "mu-star");
    double[] sigmas = TestFunctions.of(indices, "sigma");
    for (int f = 0; f < 3; f++) {
      double conf = reference.number("ishigami", "mu_star_conf", f);
      assertThat(stars[f])
          .isCloseTo(
              reference.number("ishigami", "mu_star", f), within(Math.max(1e-9, APART * conf)));
      double sigma = reference.number("ishigami", "sigma", f);
      assertThat(sigmas[f]).isCloseTo(sigma, within(0.1 * sigma));
    }
    reference.assertAllUsed("ishigami");
  }

  @Test
  void effectsOfALinearFunctionAreItsCoefficients() {
    int trajectories = (int) reference.number("linear", "trajectories");
    Indices indices = estimate(TestFunctions.factors(5, 0, 1), trajectories, TestFunctions::linear);
    double tolerance = reference.number("tolerance", "linear");
    assertThat(TestFunctions.of(indices, "mu"))
        .containsExactly(reference.vector("linear", "mu"), within(tolerance));
    assertThat(TestFunctions.of(indices, "mu-star"))
        .containsExactly(reference.vector("linear", "mu_star"), within(tolerance));
    assertThat(TestFunctions.of(indices, "sigma"))
        .containsExactly(new double[5], within(tolerance));
    reference.assertAllUsed("linear");
  }
}
