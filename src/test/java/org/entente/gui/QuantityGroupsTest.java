package org.entente.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.Baseline;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.junit.jupiter.api.Test;

class QuantityGroupsTest {
  private final QuantityGroups groups = new QuantityGroups(Baseline.with());

  @Test
  void everyQuantityWithARangeStandsInOneGroup() {
    List<String> listed = new ArrayList<>();
    groups.groups().forEach(group -> listed.addAll(groups.paths(group.id())));

    List<String> ranged =
        Quantities.of(Baseline.with()).entrySet().stream()
            .filter(entry -> isRanged(entry.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(ranged);
  }

  private static boolean isRanged(Quantity quantity) {
    return quantity.range().filter(range -> range.low() < range.high()).isPresent();
  }

  @Test
  void groupsAreToldInTheNamesOfTheScenario() {
    assertThat(groups.groups().stream().map(ListItem::name))
        .contains("Actor: Kabul", "Ties of New Delhi", "Dynamics");
  }

  @Test
  void aLabelIsWhatIsLeftOfThePath() {
    assertThat(groups.label("dynamics.trust-loss")).isEqualTo("trust loss");
    assertThat(groups.label("ties.kabul.delhi.trust")).isEqualTo("delhi trust");
  }
}
