package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.scenario.Effect;
import org.entente.scenario.Effects;
import org.entente.scenario.Quantity;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** A replication recorded so that it can be told. */
class ChronicleRecorderTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private static ChronicleRecorder recorded() {
    Effects effects =
        new Effects(
            Map.of(Effect.PRESSURE, Quantity.of(0.5), Effect.STRENGTH, Quantity.of(-0.1)),
            Map.of(),
            false);
    Sketch sketch =
        Sketch.of("a", "b", "c")
            .group("m", 100)
            .withoutPulls()
            .tie("b", "a", 0.5, 0.5, 0)
            .type("hit", -1, effects)
            .type("nod", 0.1)
            .clock(5, 7, 1)
            .script(2, "hit", "a", "b", "m")
            .decides("c", 0.1, Sketch.option("nod", "a", Math.log(2), Map.of()))
            .decides("b", 0.1, Sketch.option("nod", "a", -999, Map.of()));
    CompiledScenario scenario = CompiledScenario.of(sketch.scenario());
    ChronicleRecorder recorder = new ChronicleRecorder(scenario);
    new Simulation(scenario, recorder).run(1, 1);
    return recorder;
  }

  @Test
  void aStimulusIsToldWithTheTiesAndStocksThatItChanged() {
    Happening hit = recorded().happenings().get(0);
    assertThat(hit.stimulus().origin()).isEqualTo("s1");
    assertThat(hit.decision()).isEmpty();
    assertThat(hit.ties())
        .extracting(change -> change.from() + " " + change.to())
        .containsExactlyInAnyOrder("a b", "a m", "b a", "m a");
    TieChange victim =
        hit.ties().stream().filter(change -> change.from().equals("b")).findFirst().orElseThrow();
    assertThat(victim.after().alignment() - victim.before().alignment())
        .isEqualTo(-0.12 * 1.5, EXACT);
    assertThat(victim.after().grievance()).isEqualTo(0.6, EXACT);
    assertThat(hit.stocks())
        .extracting(change -> change.stock().word() + " " + change.of() + " " + change.after())
        .containsExactlyInAnyOrder("pressure b 0.5", "pressure m 0.5", "strength m 90.0");
  }

  @Test
  void everyDecisionIsToldNothingDoneIncluded() {
    ChronicleRecorder recorder = recorded();
    List<WeighedDecision> decisions = recorder.decisions();
    assertThat(decisions).hasSize(6);
    for (WeighedDecision decision : decisions) {
      if (decision.actor().equals("b")) {
        assertThat(decision.chosen()).isEmpty();
        assertThat(decision.probability()).isEqualTo(1, EXACT);
      } else {
        double nodding = decision.options().get(0).probability();
        assertThat(nodding).isEqualTo(2 / 3.0, EXACT);
        assertThat(decision.nothing()).isEqualTo(1 / 3.0, EXACT);
      }
    }
    long acted = decisions.stream().filter(decision -> decision.chosen().isPresent()).count();
    assertThat(recorder.happenings()).hasSize(1 + (int) acted);
  }
}
