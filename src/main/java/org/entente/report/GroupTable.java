package org.entente.report;

import java.util.List;
import org.entente.scenario.ArmedGroup;
import org.entente.scenario.Scenario;

/** Strength and hosts of the armed groups at the start. */
final class GroupTable {
  private GroupTable() {}

  static OddTable of(Scenario scenario) {
    return new OddTable(
        "groups",
        List.of("group", "strength (fighters)", "shelter by host"),
        scenario.groups().values().stream().map(GroupTable::row).toList());
  }

  private static List<String> row(ArmedGroup group) {
    String hosts = QuantityText.all(group.shelter());
    return List.of(
        group.id(), QuantityText.both(group.strength()), hosts.isEmpty() ? "none" : hosts);
  }
}
