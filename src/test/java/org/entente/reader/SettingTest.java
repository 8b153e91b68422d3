package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Range;
import org.entente.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings of the command line, which come last. */
class SettingTest {
  @ParameterizedTest
  @CsvSource({
    "dynamics.sigma=0.3, dynamics.sigma, 0.3",
    "actors.south.repertoire.raid-north.intercept=-6, actors.south.repertoire.raid-north.intercept, -6",
    "ties.north.south.trust=1, ties.north.south.trust, 1",
    "ties.north.band.grievance=2, ties.north.band.grievance, 2",
    "groups.band.shelter.south=0.5, groups.band.shelter.south, 0.5",
    "timeline.first-raid.claims.north=1, timeline.first-raid.claims.north, 1",
    "actors.south.positions.hills=1, actors.south.positions.hills, 1",
    "actors.south.repertoire.threat-north.weights.trust=-1,"
        + " actors.south.repertoire.threat-north.weights.trust, -1",
    "actors.south.repertoire.threat-north.weights.grievance(band)=2,"
        + " actors.south.repertoire.threat-north.weights.grievance(band), 2",
    "stimuli.raid.effects.salience.river=0.1, stimuli.raid.effects.salience.river, 0.1",
    " dynamics.beta = 2 , dynamics.beta, 2"
  })
  void aSettingReachesEveryNumber(String setting, String path, double value) {
    assertThat(Quantities.at(with(setting), path).value()).isEqualTo(value);
  }

  @Test
  void aBareNumberKeepsRangeAndSource() {
    assertThat(
            Quantities.at(
                with("actors.south.repertoire.threat-north.weights.grievance=4"),
                "actors.south.repertoire.threat-north.weights.grievance"))
        .isEqualTo(new Quantity(4, new Range(1, 4), "assumption", null));
  }

  @Test
  void thePartsOfAQuantityCanBeSet() {
    assertThat(
            Quantities.at(
                with("ties.north.south.trust.range=+-0.1", "ties.north.south.trust.source=F01"),
                "ties.north.south.trust"))
        .isEqualTo(new Quantity(0.4, new Range(0.3, 0.5), "F01", null));
  }

  @Test
  void aSettingReachesWhatIsNoNumber() {
    Scenario scenario =
        with("clock.end=2025-06-30", "focus=south", "title=\"A: title\"", "scenario=other");

    assertThat(scenario.clock().end()).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThat(scenario.focus()).isEqualTo("south");
    assertThat(scenario.title()).isEqualTo("A: title");
    assertThat(scenario.id()).isEqualTo("other");
  }

  @Test
  void aFlowCollectionIsAValue() {
    Scenario scenario =
        with("timeline.first-raid.on=[band, north]", "actors.south={name: Sud, red-line: 1}");

    assertThat(scenario.timeline().get(0).on()).containsExactly("band", "north");
    assertThat(scenario.actor("south").name()).isEqualTo("Sud");
    assertThat(scenario.actor("south").repertoire()).hasSize(2);
  }

  @Test
  void theLastOfTwoSettingsHolds() {
    assertThat(
            Quantities.at(with("dynamics.sigma=1", "dynamics.sigma=2"), "dynamics.sigma").value())
        .isEqualTo(2);
  }

  @Test
  void falseSwitchesOffOrRemoves() {
    assertThat(with("timeline.first-raid.enabled=false").timeline().get(0).enabled()).isFalse();
    assertThat(with("questions.nearer.enabled=false").questions()).hasSize(1);
    assertThat(with("actors.south.repertoire.raid-north.enabled=false").actor("south").repertoire())
        .hasSize(1);
  }

  @Test
  void whatASettingRemovedNoLaterOneFinds() {
    assertThatThrownBy(() -> with("questions.nearer.enabled=false", "questions.nearer.ask=Why?"))
        .isInstanceOf(ScenarioProblems.class)
        .hasMessage(
            "--set: there is no 'nearer' in questions; its keys are raid-again\n"
                + "  questions.nearer.ask=Why?\n"
                + "            ^");
  }

  @Test
  void allSettingsThatAreWrongAreToldAtOnceInTheirOrder() {
    assertThatThrownBy(() -> with("nothing", "dynamics.sigma=x", "clock.step=0.3"))
        .isInstanceOfSatisfying(
            ScenarioProblems.class,
            problems ->
                assertThat(problems.problems())
                    .extracting(Problem::lineText)
                    .containsExactly("nothing", "dynamics.sigma=x", "clock.step=0.3"));
  }

  @Test
  void theTextOfAScenarioShowsItsSettings() {
    ResolvedScenario read =
        ScenarioReader.read(ScenarioText.QUARREL, List.of("clock.end=2025-06-30"));

    assertThat(read.yaml()).contains("  end: 2025-06-30\n");
    assertThat(read.digest())
        .isNotEqualTo(ScenarioReader.read(ScenarioText.QUARREL, List.of()).digest());
  }

  private static Scenario with(String... settings) {
    return ScenarioReader.read(ScenarioText.QUARREL, List.of(settings)).scenario();
  }
}
