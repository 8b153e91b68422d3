package org.entente.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.scenario.Basis;
import org.entente.scenario.Provenance;
import org.entente.scenario.Scenario;

/** What the numbers of a scenario rest on, source by source, and which numbers these are. */
final class SourceTable {
  private SourceTable() {}

  /** The numbers of one source. */
  private static final class Numbers {
    private final Set<String> where = new LinkedHashSet<>();
    private int count;
  }

  static OddTable of(Scenario scenario) {
    Map<String, Numbers> bySource = new LinkedHashMap<>();
    Provenance.of(scenario)
        .forEach(
            (path, provenance) -> {
              Numbers numbers =
                  bySource.computeIfAbsent(provenance.source(), source -> new Numbers());
              numbers.where.add(PathShape.of(path));
              numbers.count++;
            });
    List<List<String>> rows = new ArrayList<>();
    bySource.forEach((source, numbers) -> rows.add(row(source, numbers)));
    return new OddTable("sources", List.of("source", "rests on", "numbers", "which"), rows);
  }

  private static List<String> row(String source, Numbers numbers) {
    Basis basis = Basis.of(source);
    return List.of(
        source,
        basis.words(),
        Integer.toString(numbers.count),
        "`" + String.join("`, `", numbers.where) + "`");
  }
}
