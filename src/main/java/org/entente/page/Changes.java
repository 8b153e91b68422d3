package org.entente.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.scenario.Numbers;
import org.entente.scenario.Provenance;
import org.entente.scenario.Scenario;
import org.entente.scenario.TimelineEntry;

/** What sets other scenarios apart from the base: numbers, and what the timeline scripts. */
final class Changes {
  private static final String NONE = "not there";

  private Changes() {}

  /** A row a number or timeline entry that is not the same. */
  static PageTable table(Scenario base, List<Scenario> others) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Scenario other : others) {
      Map<String, String> before = facts(base);
      Map<String, String> after = facts(other);
      Map<String, String> all = new LinkedHashMap<>(before);
      after.forEach(all::putIfAbsent);
      Map<String, Provenance> sources = Provenance.of(other);
      for (String path : all.keySet()) {
        String was = before.getOrDefault(path, NONE);
        String is = after.getOrDefault(path, NONE);
        if (!was.equals(is)) {
          Provenance source = sources.get(path);
          rows.add(
              List.of(
                  Cell.of(other.id()),
                  Cell.of(path),
                  Cell.of(was),
                  Cell.of(is),
                  Cell.of(source == null ? "" : source.source())));
        }
      }
    }
    return new PageTable(
        "changes",
        "Numbers and scripted stimuli that are not those of the base",
        List.of(
            Heading.words("scenario"),
            Heading.words("path"),
            Heading.words("in the base"),
            Heading.words("in the scenario"),
            Heading.words("source")),
        rows);
  }

  private static Map<String, String> facts(Scenario scenario) {
    Map<String, String> facts = new LinkedHashMap<>();
    for (TimelineEntry entry : scenario.timeline()) {
      facts.put("timeline." + entry.id() + ".enabled", entry.enabled() ? "yes" : "no");
      facts.put("timeline." + entry.id() + ".date", entry.date().toString());
    }
    Provenance.of(scenario)
        .forEach((path, number) -> facts.put(path, Numbers.text(number.quantity().value())));
    return facts;
  }
}
