package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import org.entente.scenario.Actor;
import org.entente.scenario.RepertoireEntry;
import org.entente.scenario.Scenario;

/** What each actor may choose to do, and what it makes of it. */
final class RepertoireTable {
  private RepertoireTable() {}

  static OddTable of(Scenario scenario) {
    List<List<String>> rows = new ArrayList<>();
    for (Actor actor : scenario.actors().values()) {
      actor.repertoire().forEach(entry -> rows.add(row(actor, entry)));
    }
    return new OddTable(
        "repertoires",
        List.of(
            "actor",
            "entry",
            "action",
            "on",
            "also on",
            "group",
            "intensity",
            "intercept",
            "weights",
            "source"),
        rows);
  }

  private static List<String> row(Actor actor, RepertoireEntry entry) {
    return List.of(
        actor.id(),
        entry.id(),
        entry.action(),
        entry.on(),
        QuantityText.names(entry.alsoOn()),
        entry.group().orElse(""),
        QuantityText.both(entry.intensity()),
        QuantityText.both(entry.intercept()),
        QuantityText.all(entry.weights()),
        entry.source().orElse(""));
  }
}
