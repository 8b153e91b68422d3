package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.scenario.Actor;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;

/** A number for each actor and issue, actors in rows. */
final class IssueMatrix {
  private IssueMatrix() {}

  static OddTable of(
      String name, Scenario scenario, Function<Actor, Map<String, Quantity>> numbers) {
    List<String> columns = new ArrayList<>(List.of("actor"));
    columns.addAll(scenario.issues().keySet());
    List<List<String>> rows = new ArrayList<>();
    for (Actor actor : scenario.actors().values()) {
      List<String> row = new ArrayList<>(List.of(actor.id()));
      for (String issue : scenario.issues().keySet()) {
        row.add(QuantityText.both(numbers.apply(actor).get(issue), "0"));
      }
      rows.add(row);
    }
    return new OddTable(name, columns, rows);
  }
}
