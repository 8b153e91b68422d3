package org.entente.report;

import java.util.List;
import org.entente.scenario.Scenario;
import org.entente.scenario.Tie;

/** What each actor feels toward each other one at the start. */
final class TieTable {
  private TieTable() {}

  static OddTable of(Scenario scenario) {
    return new OddTable(
        "ties",
        List.of("from", "to", "alignment", "trust", "grievance", "proximity"),
        scenario.ties().stream().map(TieTable::row).toList());
  }

  private static List<String> row(Tie tie) {
    return List.of(
        tie.from(),
        tie.to(),
        QuantityText.both(tie.alignment()),
        QuantityText.both(tie.trust()),
        QuantityText.both(tie.grievance()),
        QuantityText.both(tie.proximity()));
  }
}
