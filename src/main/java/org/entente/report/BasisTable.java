package org.entente.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.scenario.Basis;
import org.entente.scenario.Provenance;
import org.entente.scenario.Scenario;

/** How many of a scenario's numbers rest on what. */
final class BasisTable {
  private BasisTable() {}

  static OddTable of(Scenario scenario) {
    Collection<Provenance> all = Provenance.of(scenario).values();
    List<List<String>> rows = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      List<Provenance> those = all.stream().filter(each -> each.basis() == basis).toList();
      long ranged = those.stream().filter(each -> each.quantity().range().isPresent()).count();
      rows.add(List.of(basis.words(), Integer.toString(those.size()), Long.toString(ranged)));
    }
    return new OddTable("bases", List.of("rests on", "numbers", "of them with a range"), rows);
  }
}
