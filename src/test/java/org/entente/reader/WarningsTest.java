package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is allowed but may not be meant. */
class WarningsTest {
  @TempDir Path folder;

  @Test
  void aScenarioThatGivesAllTiesIsReadWithoutAWord() {
    assertThat(ScenarioReader.read(ScenarioText.QUARREL, List.of()).warnings()).isEmpty();
  }

  @Test
  void oneWarningCountsTheTiesThatAreLeftOut() {
    ResolvedScenario read =
        ScenarioText.overlay(
            folder, "actors:\n  east: {kind: state, capability: 1, saliences: {river: 1}}\n");

    assertThat(read.warnings())
        .extracting(Problem::sentence)
        .endsWith(
            "6 of 12 ties are not given and so neutral; a neutral tie has alignment 0, trust 0.5,"
                + " grievance 0 and proximity 1");
    assertThat(read.warnings()).last().extracting(Problem::lineText).isEqualTo("ties:");
  }

  @Test
  void aScenarioWithoutTiesIsWarnedOfAsAWhole() {
    ResolvedScenario read =
        ScenarioText.read(
            folder,
            "bare.yaml",
            """
            scenario: bare
            clock: {start: 2025-01-01, end: 2025-12-31}
            focus: north
            issues: {river: {low: divide it, high: keep it whole}}
            actors:
              north: {kind: state, capability: 1, saliences: {river: 1}}
              south: {kind: state, capability: 1, saliences: {river: 1}}
            """);

    assertThat(read.warnings())
        .singleElement()
        .satisfies(
            warning ->
                assertThat(warning.what()).isEqualTo("2 of 2 ties are not given and so neutral"));
  }

  @Test
  void anActorQuickerThanTwoStepsIsWarnedOf() {
    // MODEL: a chance to act above a half in one step, rate times dt, draws a warning.
    assertThat(warnings("actors.south.decides-every=2")).isEmpty();
    assertThat(warnings("actors.south.decides-every=1.9"))
        .containsExactly(
            "south decides every 1.9 days, less than two steps; a step should be at most 0.95"
                + " days");
    assertThat(warnings("clock.step=0.5", "actors.south.decides-every=1")).isEmpty();
    assertThat(warnings("clock.step=7")).hasSize(1);
  }

  @Test
  void anActorWithNothingToChooseFromIsInNoHurry() {
    assertThat(warnings("actors.north.decides-every=0.5")).isEmpty();
  }

  private static List<String> warnings(String... settings) {
    return ScenarioReader.read(ScenarioText.QUARREL, List.of(settings)).warnings().stream()
        .map(Problem::sentence)
        .toList();
  }
}
