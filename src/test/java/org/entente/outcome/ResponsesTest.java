package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.Baseline;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.scenario.Proposition;
import org.entente.scenario.Regions;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Responses: declared once, known before the first replication, every one a number. */
class ResponsesTest {
  @Provide
  Arbitrary<Scenario> regions() {
    return Regions.any();
  }

  private static Sketch sketch() {
    return Played.still("f", "z")
        .organ("o")
        .group("m", 900)
        .clock(5, 20, 1)
        .script(8, "warm", "z", "f")
        .script(3, "cold", "m", "o")
        .decides("o", 1e6, Sketch.option("warm", "f", 0, Map.of()))
        .ask("why", new Proposition.Closest("z", Sketch.START.plusDays(6)))
        .ask("how", new Proposition.Closest("o", Sketch.START.plusDays(6)));
  }

  @Test
  void theirNamesAndTheirOrderAreDeclared() {
    Responses responses = new Responses(CompiledScenario.of(sketch().scenario()));
    assertThat(responses.names())
        .containsExactly(
            "alignment.f.z.end",
            "alignment.f.o.end",
            "alignment.f.m.end",
            "alignment.z.o.end",
            "alignment.z.m.end",
            "alignment.o.m.end",
            "drift.f.z",
            "drift.f.o",
            "drift.f.m",
            "drift.z.o",
            "drift.z.m",
            "drift.o.m",
            "closest.f.o.end",
            "closest.f.z.end",
            "realignments.f",
            "count.warm.o.f",
            "count.warm.z.f",
            "count.cold.m.o",
            "strength.m.end",
            "balance.end",
            "question.why",
            "question.how");
    assertThat(responses.count()).isEqualTo(22);
    assertThat(responses.place("balance.end")).hasValue(19);
    assertThat(responses.place("balance")).isEmpty();
  }

  @Test
  void theFocusIsNamedFirstWhereverItStandsInTheFile() {
    Responses responses = new Responses(CompiledScenario.of(Baseline.with("focus=rawalpindi")));
    assertThat(responses.names().subList(0, 3))
        .containsExactly(
            "alignment.rawalpindi.kabul.end",
            "alignment.rawalpindi.islamabad.end",
            "alignment.rawalpindi.delhi.end");
  }

  @Test
  void theBaselineHasThoseThatOthersBuildOn() {
    assertThat(new Responses(CompiledScenario.of(Baseline.with())).names())
        .contains(
            "alignment.kabul.islamabad.end",
            "drift.kabul.islamabad",
            "closest.kabul.delhi.end",
            "realignments.kabul",
            "count.strike.rawalpindi.kabul",
            "strength.ttp.end",
            "balance.end",
            "question.strike-again")
        .doesNotHaveDuplicates();
  }

  @Test
  void driftIsWhatChangedSinceTheReferenceState() {
    // The dyad of f and z: 0 until day 8, then 0.5; before decisions there was more to and fro.
    Played played = Played.of(sketch().script(4, "cold", "z", "f"));
    assertThat(played.response("alignment.f.z.end")).isEqualTo(0.5);
    assertThat(played.response("drift.f.z")).isEqualTo(0.5 - -0.5);
    assertThat(played.response("drift.o.m")).isZero();
  }

  @Test
  void whereActorsDecideFromTheStartDriftIsFromTheInitialState() {
    Sketch sketch =
        Played.still("f", "z")
            .tie("f", "z", 0.2, 0.5, 0)
            .clock(0, 9, 1)
            .script(0, "warm", "z", "f");
    assertThat(Played.of(sketch).response("drift.f.z")).isEqualTo(0.5 - 0.1, within(1e-15));
  }

  @Property(seed = "20250101", tries = 100)
  void everyResponseIsANumberInItsPlace(@ForAll("regions") Scenario scenario) {
    CompiledScenario compiled = CompiledScenario.of(scenario);
    Responses responses = new Responses(compiled);
    assertThat(responses.names()).doesNotHaveDuplicates();
    Recorder recorder = new Recorder(compiled);
    Simulation simulation = new Simulation(compiled, recorder);
    simulation.run(1, 1);
    double[] values = recorder.responses(simulation.region());
    assertThat(values).hasSize(responses.count());
    for (double value : values) {
      assertThat(value).isFinite();
    }
    double closest = 0;
    for (String partner : new ClosestPartner(compiled).names()) {
      closest += values[responses.place("closest.mu." + partner + ".end").orElseThrow()];
    }
    assertThat(closest).isEqualTo(new ClosestPartner(compiled).names().isEmpty() ? 0 : 1);
  }

  @Property(seed = "20250101", tries = 50)
  void aRecorderServesOneReplicationAfterAnother(@ForAll("regions") Scenario scenario) {
    CompiledScenario compiled = CompiledScenario.of(scenario);
    Recorder used = new Recorder(compiled);
    Simulation simulation = new Simulation(compiled, used);
    simulation.run(1, 1);
    simulation.run(1, 2);
    Recorder fresh = new Recorder(compiled);
    Simulation anew = new Simulation(compiled, fresh);
    anew.run(1, 2);
    assertThat(used.responses(simulation.region())).isEqualTo(fresh.responses(anew.region()));
    assertThat(used.resolutions()).isEqualTo(fresh.resolutions());
    assertThat(used.trajectory().daily()).isEqualTo(fresh.trajectory().daily());
    assertThat(used.trajectory().weekly()).isEqualTo(fresh.trajectory().weekly());
  }
}
