package org.entente.report;

import java.util.List;
import org.entente.scenario.Scenario;
import org.entente.scenario.TimelineEntry;

/** The stimuli that a scenario dates. */
final class TimelineTable {
  private TimelineTable() {}

  static OddTable of(Scenario scenario) {
    return new OddTable(
        "timeline",
        List.of(
            "entry",
            "date",
            "again every, until",
            "type",
            "from",
            "on",
            "group",
            "intensity",
            "claims",
            "happens",
            "source"),
        scenario.timeline().stream().map(TimelineTable::row).toList());
  }

  private static List<String> row(TimelineEntry entry) {
    return List.of(
        entry.id(),
        entry.date().toString(),
        entry.repeat().map(again -> again.every() + ", " + again.until()).orElse(""),
        entry.stimulus(),
        entry.from(),
        QuantityText.names(entry.on()),
        entry.group().orElse(""),
        QuantityText.both(entry.intensity()),
        entry.claims().isEmpty() ? "the type's" : QuantityText.all(entry.claims()),
        entry.enabled() ? "yes" : "no",
        entry.source().orElse(""));
  }
}
