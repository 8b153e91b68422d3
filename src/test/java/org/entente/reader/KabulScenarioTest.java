package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.scenario.ActorKind;
import org.entente.scenario.Clock;
import org.entente.scenario.Proposition;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Range;
import org.entente.scenario.Scenario;
import org.entente.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

/** The shipped baseline, read; expected values are those that its file shows. */
class KabulScenarioTest {
  private static final ResolvedScenario READ = ScenarioReader.read(ScenarioText.KABUL, List.of());
  private static final Scenario KABUL = READ.scenario();
  private static final Map<String, Quantity> QUANTITIES = Quantities.of(KABUL);

  @Test
  void itIsReadWithoutWarnings() {
    assertThat(READ.warnings()).isEmpty();
    assertThat(READ.files()).containsExactly(ScenarioText.KABUL);
  }

  @Test
  void everyNumberSaysWhereItComesFrom() {
    assertThat(QUANTITIES)
        .hasSizeGreaterThan(400)
        .allSatisfy((path, quantity) -> assertThat(quantity.source()).as(path).isPresent());
  }

  @Test
  void everyParameterAndEveryInterceptHasARange() {
    assertThat(QUANTITIES.keySet())
        .filteredOn(path -> path.startsWith("dynamics.") || path.endsWith(".intercept"))
        .hasSizeGreaterThan(40)
        .allSatisfy(path -> assertThat(QUANTITIES.get(path).range()).as(path).isPresent());
  }

  @Test
  void theClockAndTheReferenceAreThoseOfTheFile() {
    assertThat(KABUL.clock())
        .isEqualTo(
            new Clock(
                LocalDate.of(2024, 3, 1), LocalDate.of(2025, 1, 9), LocalDate.of(2025, 12, 31), 1));
    assertThat(KABUL.clock().referenceDate()).isEqualTo(LocalDate.of(2025, 1, 8));
  }

  @Test
  void aNumberThatSaysAllOfItselfKeepsIt() {
    assertThat(QUANTITIES.get("dynamics.trust-loss"))
        .isEqualTo(
            new Quantity(
                0.20,
                new Range(0.10, 0.40),
                "assumption: lost faster than won, Slovic 1993; F21",
                null));
  }

  @Test
  void aBareNumberHasWhatItsPatternSays() {
    assertThat(QUANTITIES.get("actors.beijing.positions.trade"))
        .isEqualTo(
            new Quantity(
                0.8, new Range(0.6, 1), "assumption, guided by F06, F15, F18-F25", "positions"));
    assertThat(QUANTITIES.get("actors.kabul.decides-every").range())
        .contains(new Range(5.25, 9.31));
  }

  @Test
  void ofTwoPatternsThatMatchTheLaterHolds() {
    assertThat(QUANTITIES.get("actors.beijing.repertoire.pressure-rawalpindi.intensity"))
        .isEqualTo(
            new Quantity(0.5, new Range(0.3, 0.7), "assumption: a patron's word, F16", null));
  }

  @Test
  void aValenceLeftOutIsTheCodesGoldsteinValueOverTen() {
    // Goldstein (1992): employ aerial weapons -10, consult 3.4 or the like.
    assertThat(KABUL.stimuli().get("strike").valence())
        .isEqualTo(new Quantity(-1, null, "Goldstein 1992, CAMEO 195", null));
    assertThat(KABUL.stimuli().get("outreach").valence().range()).contains(new Range(0.19, 0.70));
    assertThat(KABUL.stimuli().get("relocate").cameo()).isEmpty();
  }

  @Test
  void aCodeKeepsItsLeadingZero() {
    assertThat(KABUL.stimuli().get("outreach").cameo()).contains("036");
    assertThat(KABUL.stimuli().get("aid").cameo()).contains("070");
  }

  @Test
  void aRepertoireEntryWithoutAnIdIsCalledAfterActionAndTarget() {
    assertThat(KABUL.actor("rawalpindi").entry("strike-kabul"))
        .hasValueSatisfying(entry -> assertThat(entry.targets()).containsExactly("kabul", "ttp"));
  }

  @Test
  void aMonthlyEntryComesNineTimes() {
    TimelineEntry monthly =
        KABUL.timeline().stream().filter(e -> e.id().equals("monthly-attacks")).findFirst().get();

    assertThat(monthly.dates())
        .hasSize(9)
        .startsWith(LocalDate.of(2024, 4, 5))
        .endsWith(LocalDate.of(2024, 12, 5));
  }

  @Test
  void aSingleTargetStandsForAListOfOne() {
    assertThat(KABUL.timeline())
        .filteredOn(entry -> entry.id().equals("dubai-meeting"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.on()).containsExactly("kabul"));
  }

  @Test
  void questionsHaveTheirDatesFromTheClockWhereTheySayNone() {
    assertThat(proposition("strike-again"))
        .isEqualTo(
            new Proposition.Count(
                "strike",
                "rawalpindi",
                "kabul",
                new Proposition.Window(LocalDate.of(2025, 1, 9), LocalDate.of(2025, 12, 31)),
                1,
                Integer.MAX_VALUE));
    assertThat(proposition("nearer-delhi-in-june"))
        .isEqualTo(
            new Proposition.Standing(
                Proposition.Measure.ALIGNMENT,
                "kabul",
                "delhi",
                LocalDate.of(2025, 6, 30),
                Proposition.Comparison.ABOVE,
                null,
                LocalDate.of(2025, 1, 8)));
  }

  @Test
  void armedGroupsAreTheTwoOfTheFile() {
    assertThat(KABUL.actors().values())
        .filteredOn(actor -> actor.kind() == ActorKind.ARMED_GROUP)
        .extracting(actor -> actor.id())
        .containsExactly("ttp", "iskp");
    assertThat(KABUL.groups()).containsOnlyKeys("ttp", "iskp");
  }

  private static Proposition proposition(String id) {
    return KABUL.questions().stream()
        .filter(question -> question.id().equals(id))
        .findFirst()
        .orElseThrow()
        .proposition();
  }
}
