package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Range;
import org.entente.scenario.Scenario;
import org.entente.scenario.Tie;
import org.entente.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Overlays: files that say only what differs from the one that they extend. */
class OverlayTest {
  private static final String WEIGHT = "actors.south.repertoire.threat-north.weights.grievance";

  @TempDir Path folder;

  @Test
  void anOverlayThatSaysNothingMoreChangesNothingButTheName() {
    Scenario base = ScenarioReader.read(ScenarioText.QUARREL, List.of()).scenario();

    Scenario overlay = ScenarioText.overlay(folder, "").scenario();

    assertThat(overlay.id()).isEqualTo("overlay");
    assertThat(overlay).usingRecursiveComparison().ignoringFields("id").isEqualTo(base);
  }

  @Test
  void titleAndAboutReplace() {
    Scenario overlay = ScenarioText.overlay(folder, "title: Another\nabout: Why?\n").scenario();

    assertThat(overlay.title()).isEqualTo("Another");
    assertThat(overlay.about()).isEqualTo("Why?");
  }

  @Test
  void aBareNumberKeepsRangeAndSourceOfTheOneItReplaces() {
    assertThat(weight("{grievance: 2.5}"))
        .isEqualTo(new Quantity(2.5, new Range(1, 3), "assumption", null));
  }

  @Test
  void aRangeThatDoesNotReachTheNewNumberIsWidenedToIt() {
    assertThat(weight("{grievance: 5}"))
        .isEqualTo(new Quantity(5, new Range(1, 5), "assumption", null));
    assertThat(weight("{grievance: -1}").range()).contains(new Range(-1, 3));
  }

  @Test
  void aMappingKeepsWhatItDoesNotSay() {
    assertThat(weight("{grievance: {value: 2.5, source: measured}}"))
        .isEqualTo(new Quantity(2.5, new Range(1, 3), "measured", null));
    assertThat(weight("{grievance: {range: +-0.5, group: weights}}"))
        .isEqualTo(new Quantity(2, new Range(1.5, 2.5), "assumption", "weights"));
  }

  @Test
  void aRangeOfNoWidthTakesTheRangeAway() {
    assertThat(weight("{grievance: {range: +-0}}"))
        .isEqualTo(new Quantity(2, null, "assumption", null));
  }

  @Test
  void aHalfLifeMayBecomeNeverAndBeANumberAgain() {
    Scenario never =
        ScenarioText.overlay(folder, "dynamics: {trust-half-life: never}\n").scenario();

    assertThat(Quantities.of(never)).doesNotContainKey("dynamics.trust-half-life");
    assertThat(
            Quantities.at(
                ScenarioText.overlay(
                        folder,
                        "dynamics: {trust-half-life: never}\n",
                        "dynamics.trust-half-life=90")
                    .scenario(),
                "dynamics.trust-half-life"))
        .isEqualTo(Quantity.of(90));
  }

  @Test
  void aNewKeyAdds() {
    Scenario overlay =
        ScenarioText.overlay(
                folder,
                """
                issues:
                  bridge: {low: close it, high: open it}
                actors:
                  east: {kind: state, capability: 0.5, saliences: {bridge: 1}}
                  north: {positions: {bridge: 0.5}}
                timeline:
                  - {id: threat, date: 2025-03-01, stimulus: threat, from: east, on: north}
                """)
            .scenario();

    assertThat(overlay.actors().keySet()).containsExactly("north", "south", "band", "east");
    assertThat(overlay.actor("north").positions().keySet())
        .containsExactly("river", "hills", "bridge");
    assertThat(overlay.timeline())
        .extracting(TimelineEntry::id)
        .containsExactly("first-raid", "threat");
  }

  @Test
  void entriesOfAListAreMergedByTheirIdAndKeepTheirPlace() {
    Scenario overlay =
        ScenarioText.overlay(
                folder,
                """
                actors:
                  south:
                    repertoire:
                      - {action: threat, on: north, intercept: -9}
                      - {id: raid-north, intensity: 0.5}
                """)
            .scenario();

    assertThat(overlay.actor("south").repertoire())
        .extracting(entry -> entry.id() + " " + entry.intercept().value())
        .containsExactly("threat-north -9.0", "raid-north -5.0");
    assertThat(overlay.actor("south").entry("raid-north").get().intensity())
        .isEqualTo(Quantity.of(0.5));
  }

  @Test
  void aRemovedActorTakesItsTiesItsStrengthAndWhatIsSwitchedOffWithIt() {
    Scenario overlay =
        ScenarioText.overlay(
                folder,
                """
                actors:
                  band: {enabled: false}
                  south: {repertoire: [{id: raid-north, enabled: false}]}
                timeline: [{id: first-raid, enabled: false}]
                """)
            .scenario();

    assertThat(overlay.actors().keySet()).containsExactly("north", "south");
    assertThat(overlay.groups()).isEmpty();
    assertThat(overlay.timeline()).isEmpty();
    assertThat(overlay.ties()).extracting(Tie::to).containsExactly("south", "north");
  }

  @Test
  void aRemovedIssueIsForgottenByAll() {
    Scenario overlay =
        ScenarioText.overlay(
                folder,
                "issues: {hills: {enabled: false}}\nactors: {band: {saliences: {river: 1}}}\n")
            .scenario();

    assertThat(overlay.issues().keySet()).containsExactly("river");
    assertThat(overlay.actor("north").positions().keySet()).containsExactly("river");
    assertThat(overlay.actor("band").saliences().keySet()).containsExactly("river");
  }

  @Test
  void aRemovedTieIsNeutral() {
    ResolvedScenario overlay =
        ScenarioText.overlay(folder, "ties: {north: {south: {enabled: false}}}\n");

    assertThat(overlay.scenario().ties()).contains(Tie.neutral("north", "south"));
    assertThat(overlay.warnings())
        .extracting(Problem::what)
        .contains("1 of 6 ties is not given and so neutral");
  }

  @Test
  void aTimelineEntryIsSwitchedOffNotRemovedSoThatItCanBeSwitchedOnAgain() {
    String off = "timeline: [{id: first-raid, enabled: false}]\n";

    assertThat(ScenarioText.overlay(folder, off).scenario().timeline())
        .extracting(TimelineEntry::enabled)
        .containsExactly(false);
    assertThat(
            ScenarioText.overlay(folder, off, "timeline.first-raid.enabled=true")
                .scenario()
                .timeline())
        .extracting(TimelineEntry::enabled)
        .containsExactly(true);
  }

  @Test
  void overlaysOfOverlaysAreLaidFromTheBottomUp() {
    ScenarioText.overlay(folder, "dynamics: {sigma: 0.2}\nfocus: south\n");

    ResolvedScenario top =
        ScenarioText.read(
            folder, "top.yaml", "scenario: top\nextends: overlay.yaml\ndynamics: {sigma: 0.3}\n");

    assertThat(top.scenario().focus()).isEqualTo("south");
    assertThat(Quantities.at(top.scenario(), "dynamics.sigma")).isEqualTo(Quantity.of(0.3));
    assertThat(top.files())
        .containsExactly(
            folder.resolve("top.yaml"),
            folder.resolve("overlay.yaml"),
            ScenarioText.QUARREL.toAbsolutePath());
  }

  @Test
  void whatIsRemovedMayBeAddedAnew() {
    ScenarioText.overlay(
        folder, "questions: [{id: raid-again, enabled: false}, {id: nearer, enabled: false}]\n");

    Scenario top =
        ScenarioText.read(
                folder,
                "top.yaml",
                """
                scenario: top
                extends: overlay.yaml
                questions: [{id: nearer, ask: "Nearer, to what?", closest: south}]
                """)
            .scenario();

    assertThat(top.questions()).singleElement().extracting("ask").isEqualTo("Nearer, to what?");
  }

  @Test
  void aPatternAboutWhatAnOverlayRemovesIsNoMistake() {
    String pattern = "quantities: {\"actors.south.repertoire.raid-*.intercept\": {range: +-1}}\n";
    ScenarioText.quarrelWith(folder, pattern);
    String top = "scenario: top\nextends: quarrel.yaml\n";
    String removal = "actors: {south: {repertoire: [{id: raid-north, enabled: false}]}}\n";

    ResolvedScenario read = ScenarioText.read(folder, "top.yaml", top + removal);

    assertThat(read.scenario().actor("south").repertoire()).hasSize(1);
    assertThatThrownBy(
            () ->
                ScenarioText.read(
                    folder,
                    "top.yaml",
                    top
                        + removal
                        + "quantities: {\"actors.south.repertoire.ride-*.*\": {range: +-1}}\n"))
        .isInstanceOf(ScenarioProblems.class)
        .hasMessageContaining("matches no quantity");
  }

  private Quantity weight(String weights) {
    String lines =
        "actors: {south: {repertoire: [{id: threat-north, weights: " + weights + "}]}}\n";
    return Quantities.at(ScenarioText.overlay(folder, lines).scenario(), WEIGHT);
  }
}
