package org.entente.report;

import java.util.List;
import org.entente.scenario.Actor;
import org.entente.scenario.Scenario;

/** Who acts, how strong and how often. */
final class ActorTable {
  private static final String NONE = "none";

  private ActorTable() {}

  static OddTable of(Scenario scenario) {
    return new OddTable(
        "actors",
        List.of("actor", "name", "kind", "capability", "decides every (d)", "red line", "pressure"),
        scenario.actors().values().stream().map(ActorTable::row).toList());
  }

  private static List<String> row(Actor actor) {
    return List.of(
        actor.id(),
        actor.name(),
        actor.kind().word(),
        QuantityText.both(actor.capability()),
        QuantityText.both(actor.decidesEveryOrNull(), "never"),
        QuantityText.both(actor.redLineOrNull(), NONE),
        QuantityText.both(actor.pressure()));
  }
}
