package org.entente.reader;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.scenario.Clock;

/** The clock, from a checked mapping. */
final class ClockBinder {
  private ClockBinder() {}

  /**
   * The clock.
   *
   * @throws IllegalArgumentException never: what the record refuses becomes a problem of a field
   */
  static Clock bind(Part part) {
    LocalDate start = part.date("start", LocalDate.EPOCH);
    LocalDate end = part.date("end", start);
    LocalDate decisionsFrom = part.date("decisions-from", start);
    double step = part.number("step", 1);
    try {
      return new Clock(start, decisionsFrom, end, step);
    } catch (IllegalArgumentException refused) {
      String field = culprit(start, decisionsFrom, end);
      part.binding()
          .problems()
          .refused(part.at(field), part.valueMark(field), String.valueOf(refused.getMessage()));
      return new Clock(start, start, start, 1);
    }
  }

  /** The field that the record's first complaint is about. */
  private static String culprit(LocalDate start, LocalDate decisionsFrom, LocalDate end) {
    if (end.isBefore(start)) {
      return "end";
    }
    if (decisionsFrom.isBefore(start) || decisionsFrom.isAfter(end)) {
      return "decisions-from";
    }
    return ChronoUnit.DAYS.between(start, end) >= Clock.LONGEST ? "end" : "step";
  }
}
