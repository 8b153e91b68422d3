package org.entente.reader;

import java.time.LocalDate;
import java.time.Period;
import org.entente.reader.Node.Scalar;
import org.entente.scenario.Field;
import org.entente.scenario.Repeat;
import org.entente.scenario.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** An entry of the timeline, from a checked mapping. */
final class TimelineBinder {
  private TimelineBinder() {}

  static TimelineEntry bind(Part part) {
    String from = part.text("from");
    for (Scalar target : part.scalars("on")) {
      if (target.text().equals(from)) {
        part.wrong("on", target.mark(), from + " acts on itself", "name another actor");
      }
    }
    LocalDate date = part.date("date").orElseThrow();
    return new TimelineEntry(
        part.id(),
        date,
        part.text("stimulus"),
        from,
        part.names("on"),
        part.quantity(Field.INTENSITY, 1),
        part.quantities("claims", Field.CLAIM),
        part.textOrNull("group"),
        part.part("repeat").map(repeat -> repeat(repeat, date)).orElse(null),
        part.isOn("enabled", true),
        part.textOrNull("source"));
  }

  private static @Nullable Repeat repeat(Part part, LocalDate date) {
    Period every = DateText.period(part.text("every")).orElseThrow();
    LocalDate until = part.date("until").orElseThrow();
    if (until.isBefore(date)) {
      part.wrong(
          "until",
          part.valueMark("until"),
          "the repetition ends (" + until + ") before the entry's date (" + date + ")",
          "until must be on or after it");
    }
    return new Repeat(every, until);
  }
}
