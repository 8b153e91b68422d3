package org.entente.report;

import org.entente.scenario.Actor;
import org.entente.scenario.Scenario;

/** What each actor wants on each issue. */
final class PositionTable {
  private PositionTable() {}

  static OddTable of(Scenario scenario) {
    return IssueMatrix.of("positions", scenario, Actor::positions);
  }
}
