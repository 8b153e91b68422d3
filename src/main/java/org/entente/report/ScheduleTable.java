package org.entente.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.entente.model.Phase;

/** The phases of a step, in their order. */
final class ScheduleTable {
  private ScheduleTable() {}

  static OddTable of() {
    return new OddTable(
        "schedule",
        List.of("order", "phase", "when", "what happens"),
        Arrays.stream(Phase.values()).map(ScheduleTable::row).toList());
  }

  private static List<String> row(Phase phase) {
    return List.of(
        Integer.toString(phase.ordering() + 1),
        phase.name().toLowerCase(Locale.ROOT),
        phase.when(),
        phase.words());
  }
}
