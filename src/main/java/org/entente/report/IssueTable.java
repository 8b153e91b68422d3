package org.entente.report;

import java.util.List;
import org.entente.scenario.Scenario;

/** What actors disagree about. */
final class IssueTable {
  private IssueTable() {}

  static OddTable of(Scenario scenario) {
    return new OddTable(
        "issues",
        List.of("issue", "name", "position -1", "position 1"),
        scenario.issues().entrySet().stream()
            .map(
                entry ->
                    List.of(
                        entry.getKey(),
                        entry.getValue().name(),
                        entry.getValue().low(),
                        entry.getValue().high()))
            .toList());
  }
}
