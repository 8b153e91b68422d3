package org.entente.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.Baseline;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.outcome.Recorder;
import org.entente.outcome.Responses;
import org.entente.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** The program against the kernel, which shares nothing with it but the random numbers. */
class KernelTest {
  private static final int REPLICATIONS = 300;

  private static void everyResponseIsTheSame(Scenario scenario, long seed) {
    CompiledScenario compiled = CompiledScenario.of(scenario);
    List<String> names = new Responses(compiled).names();
    Recorder recorder = new Recorder(compiled);
    Simulation simulation = new Simulation(compiled, recorder);
    Kernel kernel = new Kernel(scenario);
    for (int replication = 1; replication <= REPLICATIONS; replication++) {
      simulation.run(seed, replication);
      kernel.run(seed, replication);
      double[] ours = recorder.responses(simulation.region());
      double[] its = kernel.record.responses();
      assertThat(ours).hasSameSizeAs(its);
      for (int r = 0; r < ours.length; r++) {
        // Strengths are thousands of fighters: their error is relative.
        assertThat(ours[r])
            .as("%s in replication %d", names.get(r), replication)
            .isCloseTo(its[r], within(1e-12 * Math.max(1, Math.abs(its[r]))));
      }
      assertThat(recorder.trajectory().daily()).containsExactly(kernel.record.daily, within(1e-12));
      assertThat(recorder.trajectory().weekly())
          .containsExactly(kernel.record.weekly, within(1e-12));
    }
  }

  @Test
  void theModelComputesTheBaselineAsTheKernelDoes() {
    everyResponseIsTheSame(Baseline.with(), 1);
  }

  @Test
  void soItDoesWhereMuchHappens() {
    everyResponseIsTheSame(
        Baseline.with("dynamics.beta=0.3", "dynamics.shelter-half-life=60", "dynamics.sigma=0.3"),
        -7);
  }
}
