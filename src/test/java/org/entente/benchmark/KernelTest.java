package org.entente.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URISyntaxException;
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
        near("pressure", where, region.pressure(i), kernel.pressure[i]);
        for (int k = 0; k < kernel.the.issues; k++) {
          near(
              "salience", where, region.salience(i, k), kernel.salience[i * kernel.the.issues + k]);
        }
        for (int j = 0; j < n; j++) {
          if (i != j) {
            int at = i * n + j;
            near("trust", where, region.trust(i, j), kernel.trust[at]);
            near("grievance", where, region.grievance(i, j), kernel.grievance[at]);
            near("interest", where, region.interest(i, j), kernel.interest[at]);
          }
        }
        for (int m = 0; m < kernel.the.groups; m++) {
          near("shelter", where, region.shelter(i, m), kernel.shelter[i * kernel.the.groups + m]);
        }
      }
    }

    private static void near(String what, String where, double ours, double its) {
      if (!(Math.abs(ours - its) <= ERROR)) { // many thousands of numbers: told where one is off
        throw new AssertionError(what + " of " + where + " is " + ours + ", not " + its);
      }
    }
  }

  private static Scenario busy() {
    return Baseline.with(
        "dynamics.beta=0.3", "dynamics.shelter-half-life=60", "dynamics.sigma=0.3");
  }

  @Test
  void theModelComputesTheBaselineAsTheKernelDoes() {
    Both.fast(Baseline.with()).everythingIsTheSame(1, 100);
  }

  @Test
  void soItDoesWhereMuchHappens() {
    Both.fast(busy()).everythingIsTheSame(-7, 100);
  }

  @Test
  void theModelComputesWhatTheFormulasSay() {
    Both.plain(Baseline.with()).everythingIsTheSame(1, 100);
    Both.plain(busy()).everythingIsTheSame(-7, 100);
  }

  /** Third parties are summed by eights, of which seven actors have one alone. */
  @Test
  void soItDoesForMoreActorsThanAreSummedTogether() throws URISyntaxException {
    Path file = Path.of(KernelTest.class.getResource("eleven-actors.yaml").toURI());
    Scenario wide = ScenarioReader.read(file, List.of()).scenario();
    assertThat(wide.actors()).hasSize(11);
    Both.plain(wide).everythingIsTheSame(3, 50);
  }
}
