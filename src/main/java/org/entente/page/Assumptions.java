package org.entente.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.scenario.Basis;
import org.entente.scenario.Numbers;
import org.entente.scenario.Provenance;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;

/** What a scenario assumes: each of its numbers with where it comes from. */
final class Assumptions {
  private Assumptions() {}

  /** A sentence on how many numbers rest on what. */
  static String sentence(Scenario scenario) {
    Collection<Provenance> all = Provenance.of(scenario).values();
    List<String> parts = new ArrayList<>();
    for (Basis basis : Basis.values()) {
      long count = all.stream().filter(each -> each.basis() == basis).count();
      if (count > 0) {
        parts.add(Wording.count(count) + " on " + words(basis));
      }
    }
    return "The scenario holds "
        + Wording.count(all.size(), "number", "numbers")
        + ": "
        + String.join(", ", parts)
        + ".";
  }

  private static String words(Basis basis) {
    return switch (basis) {
      case ASSUMPTION -> "an assumption that is named as one";
      case SOURCE -> "a fact or another source";
      case STANDARD -> "the model\u2019s standard value";
      case UNSOURCED -> "nothing that is said";
    };
  }

  /** A row a number, as {@code entente validate --sources} lists them. */
  static PageTable table(Scenario scenario) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Map.Entry<String, Provenance> entry : Provenance.of(scenario).entrySet()) {
      Provenance provenance = entry.getValue();
      Quantity quantity = provenance.quantity();
      rows.add(
          List.of(
              Cell.of(entry.getKey()),
              Cell.of(Numbers.text(quantity.value()), quantity.value()),
              quantity
                  .range()
                  .map(
                      range ->
                          Cell.of(
                              Numbers.text(range.low()) + " to " + Numbers.text(range.high()),
                              range.low()))
                  .orElse(Cell.of("")),
              Cell.of(provenance.basis().words()),
              Cell.of(provenance.source())));
    }
    return new PageTable(
        "assumptions",
        "Every number of the scenario, and where it comes from",
        List.of(
            Heading.words("path"),
            Heading.numbers("value"),
            Heading.numbers("range"),
            Heading.words("rests on"),
            Heading.words("source")),
        rows);
  }
}
