package org.entente.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The factors that the shipped baseline offers, and what setting them does. */
class FactorsTest {
  private static Scenario kabul;

  @BeforeAll
  static void read() {
    kabul = ScenarioReader.read(Path.of("scenarios/kabul-2025.yaml"), List.of()).scenario();
  }

  @Test
  void everyRangedQuantityIsAFactorThatStandsWhereTheScenarioDoes() {
    Map<String, Quantity> quantities = Quantities.of(kabul);
    List<Factor> singles = Factors.singles(kabul);
    assertThat(singles).hasSizeGreaterThan(200);
    for (Factor factor : singles) {
      Quantity quantity = quantities.get(factor.name());
      assertThat(quantity).isNotNull();
      assertThat(quantity.range()).isPresent();
      assertThat(factor.base()).isEqualTo(quantity.value());
      assertThat(factor.takes(factor.base())).isTrue();
    }
  }

  @Test
  void groupsHoldEveryFactorOnce() {
    Set<String> members = new HashSet<>();
    List<Factor> groups = Factors.groups(kabul);
    for (Factor factor : groups) {
      for (Factor single : Factors.split(factor, kabul)) {
        assertThat(members.add(single.name())).as(single.name()).isTrue();
      }
      assertThat(factor.base()).isBetween(factor.low(), factor.high());
    }
    assertThat(members)
        .containsExactlyInAnyOrderElementsOf(
            Factors.singles(kabul).stream().map(Factor::name).toList());
    assertThat(groups).hasSizeLessThan(members.size());
    assertThat(groups).extracting(Factor::name).doesNotHaveDuplicates();
    assertThat(groups).extracting(Factor::name).contains("positions", "saliences");
  }

  @Test
  void aPointSetsWhatItNamesAndNothingElse() {
    Factor factor = Factor.quantity("dynamics.trust-loss", 0.1, 0.4);
    Scenario set = FactorSettings.apply(kabul, List.of(factor), new double[] {0.33});
    Map<String, Double> before = values(kabul);
    Map<String, Double> after = values(set);
    assertThat(after.get("dynamics.trust-loss")).isEqualTo(0.33);
    before.remove("dynamics.trust-loss");
    after.remove("dynamics.trust-loss");
    assertThat(after).isEqualTo(before);
    assertThat(set.timeline()).isEqualTo(kabul.timeline());
  }

  @Test
  void aSwitchTurnsItsEntryOffAndOn() {
    String name = "timeline.december-strike.enabled";
    Factor factor = Factor.onOff(name);
    Scenario off = FactorSettings.apply(kabul, List.of(factor), new double[] {0});
    assertThat(off.timeline())
        .filteredOn(entry -> FactorSettings.switchOf(entry).equals(name))
        .singleElement()
        .satisfies(entry -> assertThat(entry.enabled()).isFalse());
    assertThat(off.timeline()).filteredOn(entry -> !entry.enabled()).hasSize(1 + disabled());
    Scenario on = FactorSettings.apply(off, List.of(factor), new double[] {1});
    assertThat(on.timeline()).isEqualTo(kabul.timeline());
  }

  private static int disabled() {
    return (int) kabul.timeline().stream().filter(entry -> !entry.enabled()).count();
  }

  @Test
  void aGroupAtItsBaseLeavesItsMembersAndElsewhereMovesAllOfThem() {
    Factor group =
        Factors.groups(kabul).stream()
            .filter(factor -> factor.kind() == Factor.Kind.GROUP)
            .filter(factor -> factor.members().keySet().stream().noneMatch(p -> p.contains("sal")))
            .findFirst()
            .orElseThrow();
    assertThat(FactorSettings.apply(kabul, List.of(group), new double[] {group.base()}))
        .isEqualTo(kabul);
    Map<String, Double> high =
        values(FactorSettings.apply(kabul, List.of(group), new double[] {1}));
    group
        .members()
        .forEach(
            (path, range) -> assertThat(high.get(path)).isCloseTo(range.high(), within(1e-12)));
  }

  @Test
  void aDummyLeavesTheScenarioAsItIs() {
    assertThat(FactorSettings.apply(kabul, List.of(Factor.dummy()), new double[] {0.9}))
        .isSameAs(kabul);
  }

  private static Map<String, Double> values(Scenario scenario) {
    Map<String, Double> values = new TreeMap<>();
    Quantities.of(scenario).forEach((path, quantity) -> values.put(path, quantity.value()));
    return values;
  }
}
