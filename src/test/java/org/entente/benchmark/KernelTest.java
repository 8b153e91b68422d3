package org.entente.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.entente.Baseline;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.model.Simulation;
import org.entente.outcome.Recorder;
import org.entente.outcome.Responses;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Scenario;
import org.junit.jupiter.api.Test;

/**
 * The program against the kernel, which shares nothing with it but the random numbers: the fast
 * one, and the plain one that does all as the formulas have it.
 */
class KernelTest {
  private static final double ERROR = 1e-12;

  /** A scenario, and a kernel of it. */
  private record Both(CompiledScenario compiled, Kernel kernel) {
    static Both fast(Scenario scenario) {
      return new Both(CompiledScenario.of(scenario), new Kernel(scenario));
    }

    static Both plain(Scenario scenario) {
      return new Both(CompiledScenario.of(scenario), Kernel.plain(scenario));
    }

    void everythingIsTheSame(long seed, int replications) {
      List<String> names = new Responses(compiled).names();
      Recorder recorder = new Recorder(compiled);
      Simulation simulation = new Simulation(compiled, recorder);
      for (int replication = 1; replication <= replications; replication++) {
        simulation.run(seed, replication);
        kernel.run(seed, replication);
        double[] ours = recorder.responses(simulation.region());
        double[] its = kernel.record.responses();
        assertThat(ours).hasSameSizeAs(its);
        for (int r = 0; r < ours.length; r++) {
          // Strengths are thousands of fighters: their error is relative.
          assertThat(ours[r])
              .as("%s in replication %d", names.get(r), replication)
              .isCloseTo(its[r], within(ERROR * Math.max(1, Math.abs(its[r]))));
        }
        assertThat(recorder.trajectory().daily())
            .containsExactly(kernel.record.daily, within(ERROR));
        assertThat(recorder.trajectory().weekly())
            .containsExactly(kernel.record.weekly, within(ERROR));
        theStateIsTheSame(simulation.region(), replication);
      }
    }

    private void theStateIsTheSame(Region region, int replication) {
      int n = compiled.actorCount();
      for (int i = 0; i < n; i++) {
        String where = compiled.actor(i) + " in replication " + replication;
        assertThat(region.pressure(i)).as(where).isCloseTo(kernel.pressure[i], within(ERROR));
        for (int k = 0; k < kernel.the.issues; k++) {
          assertThat(region.salience(i, k))
              .as(where)
              .isCloseTo(kernel.salience[i * kernel.the.issues + k], within(ERROR));
        }
        for (int j = 0; j < n; j++) {
          if (i == j) {
            continue;
          }
          int at = i * n + j;
          assertThat(region.trust(i, j)).as(where).isCloseTo(kernel.trust[at], within(ERROR));
          assertThat(region.grievance(i, j))
              .as(where)
              .isCloseTo(kernel.grievance[at], within(ERROR));
          assertThat(region.interest(i, j)).as(where).isCloseTo(kernel.interest[at], within(ERROR));
        }
        for (int m = 0; m < kernel.the.groups; m++) {
          assertThat(region.shelter(i, m))
              .as(where)
              .isCloseTo(kernel.shelter[i * kernel.the.groups + m], within(ERROR));
        }
      }
    }
  }

  private static Scenario busy() {
    return Baseline.with(
        "dynamics.beta=0.3", "dynamics.shelter-half-life=60", "dynamics.sigma=0.3");
  }

  @Test
  void theModelComputesTheBaselineAsTheKernelDoes() {
    Both.fast(Baseline.with()).everythingIsTheSame(1, 300);
  }

  @Test
  void soItDoesWhereMuchHappens() {
    Both.fast(busy()).everythingIsTheSame(-7, 300);
  }

  @Test
  void theModelComputesWhatTheFormulasSay() {
    Both.plain(Baseline.with()).everythingIsTheSame(1, 300);
    Both.plain(busy()).everythingIsTheSame(-7, 100);
  }

  /** Third parties are summed by eights, of which seven actors have one alone. */
  @Test
  void soItDoesForMoreActorsThanAreSummedTogether() {
    Scenario wide =
        ScenarioReader.read(Path.of("scenarios/region-2025.yaml"), List.of()).scenario();
    assertThat(wide.actors().size()).isGreaterThan(8);
    Both.plain(wide).everythingIsTheSame(3, 30);
  }
}
