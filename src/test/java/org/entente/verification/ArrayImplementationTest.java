package org.entente.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import org.entente.analysis.Summary;
import org.entente.experiment.Tally;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.outcome.Trajectory;
import org.entente.study.Effort;
import org.entente.study.Outcomes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An ensemble of the baseline against that of an independent array implementation. Both are drawn
 * once, from fixed seeds; were the models the same and the draws new, means within 3.5 standard
 * errors of the difference would fail in one of 130 such tests.
 */
class ArrayImplementationTest {
  private static final long SEED = 2;

  private static Reference reference;
  private static Outcomes<Nothing> outcomes;

  /** Gathers nothing beside the responses. */
  private static final class Nothing implements Tally<Nothing> {
    @Override
    public void ended(long replication, Trajectory trajectory, Region region) {}

    @Override
    public void merge(Nothing other) {}
  }

  @BeforeAll
  static void simulate() throws IOException, InterruptedException {
    reference = Reference.read("baseline/array-implementation.json");
    CompiledScenario scenario = CompiledScenario.of(FrozenBaseline.scenario());
    Effort effort =
        new Effort(
            SEED,
            (int) reference.number("replications"),
            Runtime.getRuntime().availableProcessors());
    outcomes = Outcomes.of(scenario, effort, Nothing::new);
  }

  @Test
  void meansAgreeWithinThreeAndAHalfStandardErrorsOfTheDifference() {
    for (String name : reference.names("means")) {
      Summary summary = Summary.of(outcomes.response(name));
      double error =
          Math.hypot(summary.standardError().orElseThrow(), reference.number("means", name, 1));
      assertThat(summary.mean())
          .as(name)
          .isCloseTo(
              reference.number("means", name, 0),
              within(reference.number("standardErrors") * error));
    }
    reference.assertAllUsed("means");
  }

  @Test
  void closestPartnersAgreeWithinThreeAndAHalfStandardErrorsOfTheDifference() {
    for (String name : reference.names("shares")) {
      Summary summary = Summary.of(outcomes.response(name));
      double error = Math.sqrt(2) * summary.standardError().orElseThrow();
      assertThat(summary.mean())
          .as(name)
          .isCloseTo(
              reference.number("shares", name),
              within(
                  reference.number("standardErrors") * error + reference.number("shareRounding")));
    }
    reference.assertAllUsed("shares");
  }

  @Test
  void ninetyPercentBandsAgreeToTheTwoDecimalsTheyAreGivenIn() {
    for (String name : reference.names("quantiles")) {
      Summary summary = Summary.of(outcomes.response(name));
      double tolerance = reference.number("quantileTolerance");
      assertThat(summary.q05())
          .as(name)
          .isCloseTo(reference.number("quantiles", name, "q05"), within(tolerance));
      assertThat(summary.q95())
          .as(name)
          .isCloseTo(reference.number("quantiles", name, "q95"), within(tolerance));
    }
    reference.assertAllUsed("quantiles");
  }
}
