package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProvenanceTest {
  private static final Quantity BARE = Quantity.of(0.5);
  private static final Quantity OWN = new Quantity(0.5, null, "F02", null);

  private static Scenario scenario(Quantity intensity, String source) {
    return Sketch.of("north", "south")
        .type(
            new StimulusType(
                "threat", "threat", null, BARE, new Contest(BARE, OWN), Effects.NONE, null, source))
        .script(
            new TimelineEntry(
                "first",
                Sketch.START,
                "threat",
                "north",
                List.of("south"),
                intensity,
                Map.of("north", BARE),
                null,
                null,
                true,
                source))
        .decides(
            "north",
            7,
            new RepertoireEntry(
                "threat-south",
                "threat",
                "south",
                List.of(),
                intensity,
                BARE,
                Map.of(new Driver(DriverKind.TRUST, null), BARE),
                null,
                source))
        .scenario();
  }

  @Test
  void whatHasNoSourceOfItsOwnHasThatOfWhatItIsAPartOf() {
    Map<String, Provenance> all = Provenance.of(scenario(OWN, "F01"));
    assertThat(all.get("stimuli.threat.valence").source()).isEqualTo("F01");
    assertThat(all.get("stimuli.threat.contested.source").source()).isEqualTo("F01");
    assertThat(all.get("stimuli.threat.contested.target").source()).isEqualTo("F02");
    assertThat(all.get("timeline.first.intensity").source()).isEqualTo("F02");
    assertThat(all.get("timeline.first.claims.north").source()).isEqualTo("F01");
    assertThat(all.get("actors.north.repertoire.threat-south.intensity").source()).isEqualTo("F02");
    assertThat(all.get("actors.north.repertoire.threat-south.intercept").source()).isEqualTo("F01");
    assertThat(all.get("actors.north.repertoire.threat-south.weights.trust").source())
        .isEqualTo("F01");
  }

  @Test
  void whatIsAPartOfNothingSourcedIsUnsourced() {
    Map<String, Provenance> all = Provenance.of(scenario(BARE, null));
    assertThat(all.get("timeline.first.intensity").basis()).isEqualTo(Basis.UNSOURCED);
    assertThat(all.get("actors.north.capability").basis()).isEqualTo(Basis.UNSOURCED);
    assertThat(all.get("actors.north.capability").source()).isEmpty();
  }

  @Test
  void everyNumberOfAScenarioIsListedInItsOrder() {
    Scenario scenario = scenario(OWN, "F01");
    assertThat(Provenance.of(scenario).keySet())
        .containsExactlyElementsOf(Quantities.of(scenario).keySet());
    assertThat(Provenance.of(scenario).get("ties.north.south.trust").basis())
        .isEqualTo(Basis.STANDARD);
  }
}
