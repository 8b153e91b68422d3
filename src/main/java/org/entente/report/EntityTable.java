package org.entente.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.scenario.Actor;
import org.entente.scenario.ActorKind;
import org.entente.scenario.Scenario;
import org.entente.scenario.TimelineEntry;

/** The entities of the model and how many of each a scenario has. */
final class EntityTable {
  private EntityTable() {}

  static OddTable of(Scenario scenario) {
    List<List<String>> rows = new ArrayList<>();
    for (ActorKind kind : ActorKind.values()) {
      rows.add(
          row(
              "actor: " + kind.word(),
              scenario.actors().values().stream()
                  .filter(actor -> actor.kind() == kind)
                  .map(Actor::id)
                  .toList()));
    }
    int actors = scenario.actors().size();
    rows.add(row("tie", actors * (actors - 1), "one an ordered pair of actors"));
    rows.add(row("dyad", actors * (actors - 1) / 2, "one an unordered pair"));
    rows.add(row("armed group's strength", scenario.groups().keySet()));
    rows.add(row("issue", scenario.issues().keySet()));
    rows.add(row("stimulus type", scenario.stimuli().keySet()));
    int entries =
        scenario.actors().values().stream().mapToInt(actor -> actor.repertoire().size()).sum();
    rows.add(row("repertoire entry", entries, "what an actor may choose to do"));
    int dated =
        scenario.timeline().stream()
            .filter(TimelineEntry::enabled)
            .mapToInt(entry -> entry.dates().size())
            .sum();
    rows.add(row("scripted stimulus", dated, "dated by the timeline"));
    rows.add(row("region", 1, "the environment: all of the above on one clock"));
    return new OddTable("entities", List.of("entity", "number", "which"), rows);
  }

  private static List<String> row(String entity, Collection<String> names) {
    return row(entity, names.size(), QuantityText.names(names));
  }

  private static List<String> row(String entity, int number, String which) {
    return List.of(entity, Integer.toString(number), which);
  }
}
