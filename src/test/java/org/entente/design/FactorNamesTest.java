package org.entente.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Quantities;
import org.entente.scenario.Range;
import org.entente.scenario.Scenario;
import org.entente.table.Table;
import org.junit.jupiter.api.Test;

/** What may be varied by its name, in a region with a range, a group, and a switch. */
class FactorNamesTest {
  private static final String SIGMA = "dynamics.sigma";
  private static final String BETA = "dynamics.beta";
  private static final String RAID = "timeline.first-raid.enabled";
  private static final Scenario SCENARIO =
      ScenarioReader.read(
              Path.of("src/test/resources/bad/base/quarrel.yaml"),
              List.of(
                  SIGMA + "={value: 0.1, range: [0.05, 0.2], group: chance}",
                  BETA + "={value: 1, range: [0.5, 2], group: chance}"))
          .scenario();

  private final FactorNames names = new FactorNames(SCENARIO);

  private static void refused(ThrowingCallable doing, String... words) {
    assertThatThrownBy(doing).isInstanceOf(DesignException.class).hasMessageContainingAll(words);
  }

  private Factor vary(String text) {
    return VaryText.read(names, text).factor();
  }

  @Test
  void aNameStandsForWhatTheScenarioSaysOfIt() {
    assertThat(names.named(SIGMA).base()).isEqualTo(0.1);
    assertThat(names.named(SIGMA).high()).isEqualTo(0.2);
    assertThat(names.named("chance").members()).containsOnlyKeys(SIGMA, BETA);
    assertThat(names.named(RAID).base()).isEqualTo(1);
    assertThat(names.named(Factor.DUMMY).kind()).isEqualTo(Factor.Kind.DUMMY);
    assertThat(names.isGroup("chance")).isTrue();
    assertThat(names.isGroup(SIGMA)).isFalse();
    assertThat(names.isGroup("nothing")).isFalse();
  }

  @Test
  void aSwitchThatIsOffInTheScenarioStandsAtZero() {
    Scenario off =
        ScenarioReader.read(
                Path.of("src/test/resources/bad/base/quarrel.yaml"), List.of(RAID + "=false"))
            .scenario();
    assertThat(new FactorNames(off).named(RAID).base()).isZero();
  }

  @Test
  void aGroupMovesOverAllOfItsRangeOrAtLevelsWithinIt() {
    assertThat(vary("chance=0:1").kind()).isEqualTo(Factor.Kind.GROUP);
    assertThat(vary("chance=1,0.5,0").levels()).containsExactly(0.0, 0.5, 1.0);
    refused(() -> vary("chance=0.2:1"), "chance is a group, which moves from 0", "say chance");
    refused(() -> vary("chance=0:0.5"), "chance is a group, which moves from 0");
    refused(() -> vary("chance=0,2"), "chance is a group, whose levels lie from 0 to 1, not 2");
    refused(() -> vary("chance=0.5,0.5"), "the levels of chance must be different");
  }

  @Test
  void aSwitchTakesTrueAndFalse() {
    assertThat(vary(RAID + "=true,false").levels()).containsExactly(0.0, 1.0);
    assertThat(vary(RAID).levels()).containsExactly(0.0, 1.0);
    refused(() -> vary(RAID + "=0:1"), RAID + " is on or off; say " + RAID + "=true,false");
    refused(() -> vary(RAID + "=0.5"), RAID + " is on or off");
  }

  @Test
  void levelsAreNumbersThatTheScenarioTakes() {
    assertThat(vary(SIGMA + " = 0.3 , 1e-2").levels()).containsExactly(0.01, 0.3);
    assertThat(VaryText.read(names, SIGMA + "=0:1:100000").levels()).isEqualTo(100_000);
    refused(() -> vary(SIGMA + "=0:1:100001"), "must be from 2 to 100,000, not '100001'");
    refused(() -> vary(SIGMA + "=0:1:1"), "must be from 2 to 100,000, not '1'");
    refused(() -> vary(SIGMA + "=0:1:few"), "must be from 2 to 100,000, not 'few'");
    refused(() -> vary(SIGMA + "=0x1,1"), "'0x1' is no level of " + SIGMA);
    refused(() -> vary(SIGMA + "=1e999,1"), "'1e999' is no level of " + SIGMA);
    refused(() -> vary(SIGMA + "=0:-1"), "the low end of " + SIGMA);
    refused(() -> vary(SIGMA + "=-1:1"), SIGMA + " cannot be -1.0", "from 0 to 1e9");
    refused(() -> vary("dynamics.sigmaa=0:1"), "nothing to vary at 'dynamics.sigmaa'", SIGMA);
    refused(() -> vary("dynamics.spillover"), "dynamics.spillover has no range", "=LOW:HIGH");
  }

  @Test
  void theScenarioIsSetToTheLevelsOfARow() {
    Scenario set = names.set(Map.of("chance", 1.0, Factor.DUMMY, 0.3, RAID, 0.0));
    assertThat(Quantities.at(set, SIGMA).value()).isEqualTo(0.2);
    assertThat(Quantities.at(set, BETA).value()).isEqualTo(2);
    assertThat(set.timeline().get(0).enabled()).isFalse();
    refused(() -> names.set(Map.of("nothing", 1.0)), "nothing to vary at 'nothing'");
  }

  @Test
  void aTableOfOnesOwnHoldsLevelsThatItsFactorsTake() throws IOException {
    Design own =
        OwnDesign.read(
            table("point,chance,ties.north.south.trust\n1,0,0.3\n2,1,0.4\n"), names, List.of());
    assertThat(own.point(1)).containsExactly(1, 0.4);
    refused(() -> OwnDesign.read(table("chance\n0\n2\n"), names, List.of()), "chance", "0 to 1");
    refused(() -> OwnDesign.read(table(RAID + "\n0.5\n"), names, List.of()), RAID);
    refused(
        () -> OwnDesign.read(table("x\n1\n"), names, List.of(vary(SIGMA))), "no column '" + SIGMA);
    refused(
        () -> OwnDesign.read(table(SIGMA + "\n0.9\n"), names, List.of(vary(SIGMA + "=0.1,0.2"))),
        "line 2",
        SIGMA);
    refused(
        () -> OwnDesign.read(table(SIGMA + "\n0.9\n"), names, List.of(vary(SIGMA + "=0.1:0.2"))),
        "line 2",
        SIGMA);
  }

  private static Table table(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Table.read(new ByteArrayInputStream(bytes), "points.csv");
  }

  @Test
  void designsHaveThePointsAndFactorsTheySay() {
    Factor sigma = vary(SIGMA);
    refused(() -> new Design(Design.Method.OWN, List.of(sigma), new double[0][], 0), "not 0");
    refused(
        () -> new Design(Design.Method.OWN, List.of(sigma), new double[10_000_001][], 0), "points");
    refused(
        () -> new Design(Design.Method.OWN, List.of(sigma, sigma), new double[][] {{1, 2}}, 0),
        "a factor is named twice");
    refused(
        () -> new Design(Design.Method.OWN, List.of(sigma), new double[][] {{1, 2}}, 0),
        "a point has 2 levels for 1 factors");
    Range range = new Range(0, 1);
    for (Factor.Kind kind : List.of(Factor.Kind.QUANTITY, Factor.Kind.GROUP)) {
      refused(() -> new Factor("x", kind, Map.of(), List.of(), 0), "moves 0 quantities");
    }
    refused(
        () -> new Factor("x", Factor.Kind.DUMMY, Map.of("x", range), List.of(), 0),
        "moves 1 quantities");
    refused(
        () -> new Factor(" ", Factor.Kind.QUANTITY, Map.of("x", range), List.of(), 0),
        "factor ' '");
  }

  @Test
  void sizesThatNoDesignCanHaveAreRefused() {
    List<Factor> one = List.of(vary(SIGMA));
    refused(() -> Designs.sobol(one, 1, false, 1), "power of two");
    refused(() -> Designs.sobol(one, 6, false, 1), "power of two");
    refused(() -> Designs.morris(one, 1, 1), "at least 2 trajectories");
    refused(() -> Designs.morris(one, 9_000_000, 1), "more than 10000000 points");
  }
}
