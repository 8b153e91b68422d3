package org.entente.report;

import java.util.Arrays;
import java.util.List;
import org.entente.scenario.DriverKind;
import org.entente.scenario.Scenario;

/** What may speak for or against an action, and how often a scenario uses it. */
final class DriverTable {
  private DriverTable() {}

  static OddTable of(Scenario scenario) {
    return new OddTable(
        "drivers",
        List.of("driver", "about", "formula", "meaning", "entries that use it"),
        Arrays.stream(DriverKind.values()).map(kind -> row(scenario, kind)).toList());
  }

  private static List<String> row(Scenario scenario, DriverKind kind) {
    long uses =
        scenario.actors().values().stream()
            .flatMap(actor -> actor.repertoire().stream())
            .filter(
                entry ->
                    entry.weights().keySet().stream().anyMatch(driver -> driver.kind() == kind))
            .count();
    return List.of(
        "`" + kind.word() + "`",
        switch (kind.about()) {
          case ACTOR -> "an actor j";
          case GROUP -> "an armed group j";
          case NOBODY -> "i alone";
        },
        "`" + kind.formula() + "`",
        kind.words(),
        Long.toString(uses));
  }
}
