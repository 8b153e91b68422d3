package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.Phase;

/** The phases of a step, in their order. */
final class ScheduleTable {
  private ScheduleTable() {}

  static OddTable of() {
    List<List<String>> rows = new ArrayList<>();
    for (Phase phase : Phase.values()) {
      rows.add(
          List.of(
              Integer.toString(rows.size() + 1),
              phase.name().toLowerCase(Locale.ROOT),
              phase.when(),
              phase.words()));
    }
    return new OddTable("schedule", List.of("order", "phase", "when", "what happens"), rows);
  }
}
