package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said once for many numbers. */
class PatternsTest {
  private static final String TRUST = "ties.north.south.trust";

  @TempDir Path folder;

  @Test
  void eachAttributeComesFromTheLastPatternThatGivesIt() {
    String patterns =
        """
        quantities:
          "ties.*.*.trust": {range: +-0.1, source: general, group: trusts}
          "ties.north.*.*": {range: +-0.2}
          "ties.*.band.*": {source: about the band}
        """;

    assertThat(at(TRUST, patterns))
        .isEqualTo(new Quantity(0.4, new Range(0.2, 0.6), "general", "trusts"));
    assertThat(at("ties.north.band.trust", patterns))
        .isEqualTo(new Quantity(0.6, new Range(0.4, 0.8), "about the band", "trusts"));
  }

  @Test
  void whatANumberSaysItselfStays() {
    assertThat(
            at(
                "actors.south.repertoire.threat-north.weights.grievance",
                "quantities: {\"actors.*.repertoire.*.weights.*\": {range: x0..x9, source: any}}\n"))
        .isEqualTo(new Quantity(2, new Range(1, 3), "assumption", null));
  }

  @Test
  void aRangeIsCutAtTheBoundsOfItsField() {
    assertThat(at(TRUST, pattern("ties.*.*.trust", "+-0.7")).range()).contains(new Range(0, 1));
    assertThat(at("actors.north.positions.river", pattern("actors.*.positions.*", "+-0.5")).range())
        .contains(new Range(0.5, 1));
  }

  @Test
  void aRangeNeverReachesABoundThatIsItselfOutside() {
    Range range =
        at("actors.north.capability", pattern("actors.*.capability", "+-1")).range().orElseThrow();

    assertThat(range.low()).isPositive().isLessThan(0.01);
  }

  @Test
  void aMultipleOfZeroIsNoRangeAndOfANegativeNumberLiesOnTheirSide() {
    assertThat(at("ties.band.south.alignment", pattern("ties.*.*.alignment", "x0.5..x1.2")).range())
        .contains(new Range(-0.96, -0.4));
    assertThat(at("ties.north.band.alignment", pattern("ties.*.*.alignment", "x0.5..x2")))
        .isEqualTo(Quantity.standard(0));
  }

  @Test
  void endsThatAreGivenHoldForAllThatMatch() {
    assertThat(at(TRUST, pattern("ties.*.*.trust", "[0.1, 0.9]")).range())
        .contains(new Range(0.1, 0.9));
  }

  @Test
  void aNumberLeftToItsDefaultGetsTheRangeButSaysItIsTheDefault() {
    assertThat(at("dynamics.sigma", pattern("dynamics.*", "x0.5..x2")))
        .isEqualTo(new Quantity(0.12, new Range(0.06, 0.24), Quantity.STANDARD, null));
    assertThat(
            at("timeline.first-raid.intensity", pattern("timeline.*.intensity", "+-0.2")).range())
        .contains(new Range(0.8, 1));
  }

  @Test
  void aPairThatIsLeftOutStaysNeutral() {
    String lines = pattern("ties.*.*.trust", "+-0.1") + "ties: {band: {north: {enabled: false}}}\n";

    assertThat(at("ties.band.north.trust", lines)).isEqualTo(Quantity.standard(0.5));
  }

  @Test
  void aStarStandsForAnyCharactersWithinOneKeyAlone() {
    assertThat(at("dynamics.trust-half-life", pattern("dynamics.*-half-life", "x0.5..x2")).range())
        .contains(new Range(90, 360));
    assertThat(at(TRUST, pattern("ties.no*.s*th.*u*t", "+-0.1")).range())
        .contains(new Range(0.3, 0.5));
  }

  @Test
  void aNumberThatAnOverlayChangesKeepsTheRangeThatItsPatternGaveTheFirst() {
    ScenarioText.quarrelWith(folder, pattern("ties.*.*.trust", "+-0.1"));
    String top = "scenario: top\nextends: quarrel.yaml\nties: {north: {south: {trust: 0.45}}}\n";

    assertThat(top(top).range()).contains(new Range(0.3, 0.5));
    assertThat(top(top.replace("0.45", "0.9")).range()).contains(new Range(0.3, 0.9));
  }

  @Test
  void aPatternOfAnOverlayIsAboutTheNumbersAsTheOverlayHasThem() {
    ScenarioText.quarrelWith(folder, pattern("ties.*.*.trust", "+-0.1"));
    String top =
        """
        scenario: top
        extends: quarrel.yaml
        ties: {north: {south: {trust: 0.7}}}
        quantities: {"ties.north.*.trust": {range: +-0.05}}
        """;

    assertThat(top(top).range()).contains(new Range(0.65, 0.75));
  }

  private Quantity top(String text) {
    return Quantities.at(ScenarioText.read(folder, "top.yaml", text).scenario(), TRUST);
  }

  private Quantity at(String path, String lines) {
    return Quantities.at(ScenarioText.overlay(folder, lines).scenario(), path);
  }

  private static String pattern(String path, String range) {
    return "quantities: {\"" + path + "\": {range: " + range + "}}\n";
  }
}
