package org.entente.report;

import org.entente.scenario.Actor;
import org.entente.scenario.Scenario;

/** How much each actor cares about each issue, as written: before normalising. */
final class SalienceTable {
  private SalienceTable() {}

  static OddTable of(Scenario scenario) {
    return IssueMatrix.of("saliences", scenario, Actor::saliences);
  }
}
