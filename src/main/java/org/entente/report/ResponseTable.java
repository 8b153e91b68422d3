package org.entente.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Responses;
import org.entente.scenario.Scenario;

/** The responses of a replication, by family. */
final class ResponseTable {
  private ResponseTable() {}

  static OddTable of(Scenario scenario) {
    Map<String, List<String>> families = new LinkedHashMap<>();
    for (String name : new Responses(CompiledScenario.of(scenario)).names()) {
      String family = name.substring(0, name.indexOf('.'));
      families.computeIfAbsent(family, key -> new ArrayList<>()).add(name);
    }
    List<List<String>> rows = new ArrayList<>();
    families.forEach(
        (family, names) ->
            rows.add(List.of(family, Integer.toString(names.size()), "`" + names.get(0) + "`")));
    return new OddTable("responses", List.of("family", "number", "the first of them"), rows);
  }
}
