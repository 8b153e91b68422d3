package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKind;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** One replication in full: ties weekly, every stimulus, and why it was chosen. */
class HistoryRecorderTest {
  private static final Offset<Double> EXACT = within(1e-12);

  private static History history(boolean allTies) {
    Driver trust = new Driver(DriverKind.TRUST, null);
    Driver threat = new Driver(DriverKind.GREATEST_THREAT, null);
    Sketch sketch =
        Played.still("a", "b", "c")
            .tie("b", "c", 0, 0.25, 0)
            .tie("b", "a", 0, 0.5, 1)
            .never(Parameter.GRIEVANCE_HALF_LIFE)
            .clock(10, 10, 1)
            .script(3, 0.5, "cold", "a", "b", "c")
            .decides(
                "b",
                0.1,
                Sketch.option(
                    "warm", "c", 100, Map.of(trust, Quantity.of(-8), threat, Quantity.of(2))));
    CompiledScenario scenario = CompiledScenario.of(sketch.scenario());
    HistoryRecorder recorder = new HistoryRecorder(scenario, allTies);
    new Simulation(scenario, recorder).run(1, 4);
    return recorder.history(4);
  }

  @Test
  void tiesAreRecordedWeeklyInBothDirections() {
    History focus = history(false);
    assertThat(focus.replication()).isEqualTo(4);
    assertThat(focus.ties())
        .extracting(tie -> tie.date() + " " + tie.from() + " " + tie.to())
        .containsExactly(
            "2025-01-04 a b",
            "2025-01-04 b a",
            "2025-01-04 a c",
            "2025-01-04 c a",
            "2025-01-11 a b",
            "2025-01-11 b a",
            "2025-01-11 a c",
            "2025-01-11 c a");
    assertThat(history(true).ties()).hasSize(12);
  }

  @Test
  void aTieIsRecordedAsItStoodInTheEvening() {
    TieSample tie = history(false).ties().get(1);
    assertThat(tie.alignment()).isEqualTo(-0.5, EXACT);
    // Lost 0.2 * 0.5 of itself in the strike, and a day of its return.
    assertThat(tie.trust()).isEqualTo(0.5 - 0.05 * Math.pow(2, -1 / 180.0), EXACT);
    assertThat(tie.grievance()).isEqualTo(1 + 0.6 * 0.5, EXACT);
  }

  @Test
  void everyStimulusIsRecordedInOrder() {
    List<StimulusRecord> stimuli = history(false).stimuli();
    assertThat(stimuli).extracting(StimulusRecord::order).containsExactly(1, 2);
    StimulusRecord scripted = stimuli.get(0);
    assertThat(scripted.date()).isEqualTo("2025-01-04");
    assertThat(scripted.stimulus()).isEqualTo("cold");
    assertThat(scripted.from()).isEqualTo("a");
    assertThat(scripted.on()).containsExactly("b", "c");
    assertThat(scripted.intensity()).isEqualTo(0.5);
    assertThat(scripted.origin()).isEqualTo("s1");
    assertThat(scripted.impacts()).isEqualTo(Map.of("a", -0.5, "b", -0.5, "c", -0.5));
    assertThat(scripted.choice()).isEmpty();
  }

  @Test
  void whatWasDecidedIsRecordedWithWhatSpokeForIt() {
    StimulusRecord decided = history(false).stimuli().get(1);
    assertThat(decided.origin()).isEqualTo("warm-c");
    StimulusRecord.Choice choice = decided.choice().orElseThrow();
    assertThat(choice.intercept()).isEqualTo(100);
    double threat = 0.5 * (1.3 / 2.3);
    assertThat(choice.contributions().get("trust")).isEqualTo(-8 * 0.25, EXACT);
    assertThat(choice.contributions().get("greatest-threat")).isEqualTo(2 * threat, EXACT);
    assertThat(choice.utility()).isEqualTo(100 - 2 + 2 * threat, EXACT);
    assertThat(choice.probability()).isEqualTo(1, EXACT);
  }
}
