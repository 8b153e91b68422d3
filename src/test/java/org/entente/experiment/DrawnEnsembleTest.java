package org.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.entente.design.FactorSettings;
import org.entente.design.ParameterDraws;
import org.entente.experiment.Parameters.Way;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.outcome.Recorder;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ensembles whose parameters are drawn. */
class DrawnEnsembleTest {
  private static Scenario scenario;
  private static ParameterDraws draws;

  @BeforeAll
  static void read() {
    scenario = ScenarioReader.read(Path.of("scenarios/tutorial.yaml"), List.of()).scenario();
    draws = ParameterDraws.of(scenario, 3);
  }

  private static Ensemble ensemble(Way way, long replications) {
    return new Ensemble(
        CompiledScenario.of(scenario), 3, replications, 10, true, new Parameters(way, draws));
  }

  @Test
  void aReplicationIsTheScenarioAtItsDrawWithTheChanceOfItsNumber() throws InterruptedException {
    for (Way way : List.of(Way.DRAWN, Way.SPLIT)) {
      Runs.Keeper kept = Runs.of(ensemble(way, 40), 2);
      for (int number : new int[] {1, 2, 3, 8, 39, 40}) {
        int draw = way == Way.DRAWN ? number : (number + 1) / 2;
        CompiledScenario at =
            CompiledScenario.of(
                FactorSettings.apply(scenario, draws.factors(), draws.levels().of(draw)));
        Recorder recorder = new Recorder(at);
        Simulation simulation = new Simulation(at, recorder);
        simulation.run(3, number);
        assertThat(kept.replications.get(number - 1).responses())
            .isEqualTo(recorder.responses(simulation.region()));
      }
    }
  }

  @Test
  void resultsDoNotDependOnTheNumberOfThreads() throws InterruptedException {
    Runs.Keeper one = Runs.of(ensemble(Way.SPLIT, 130), 1);
    Runs.Keeper three = Runs.of(ensemble(Way.SPLIT, 130), 3);
    for (int r = 0; r < 130; r++) {
      Replication expected = one.replications.get(r);
      Replication reached = three.replications.get(r);
      assertThat(reached.number()).isEqualTo(expected.number());
      assertThat(reached.responses()).isEqualTo(expected.responses());
      assertThat(reached.historyOrNull()).isEqualTo(expected.historyOrNull());
    }
  }

  @Test
  void theFirstOfMoreAreThoseOfFewer() throws InterruptedException {
    Runs.Keeper few = Runs.of(ensemble(Way.DRAWN, 20), 2);
    Runs.Keeper more = Runs.of(ensemble(Way.DRAWN, 90), 2);
    for (int r = 0; r < 20; r++) {
      assertThat(more.replications.get(r).responses())
          .isEqualTo(few.replications.get(r).responses());
    }
  }

  @Test
  void twoToADrawComeInEvenNumbers() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ensemble(Way.SPLIT, 41))
        .withMessageContaining("even");
    assertThatIllegalArgumentException().isThrownBy(() -> new Parameters(Way.DRAWN, null));
    assertThatIllegalArgumentException().isThrownBy(() -> new Parameters(Way.FIXED, draws));
  }
}
