package org.entente.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates as text: ISO 8601, {@code 2025-12-31}. */
final class DateText {

  private static final int LAST_YEAR = 9999;

  private DateText() {}

  /**
   * Spells a date of the years 0001 to 9999: DuckDB misreads the year 0, and beyond 9999 ISO 8601
   * wants an agreement.
   */
  static String of(LocalDate date) {
    return checked(date).toString();
  }

  /** The date itself; refuses years that cannot be spelled. */
  static LocalDate checked(LocalDate date) {
    if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
      throw new IllegalArgumentException(date + " is not a date of the years 0001 to 9999");
    }
    return date;
  }

  /** Reads a date; nothing where the text is none. Spaces around are ignored. */
  static Optional<LocalDate> parse(String text) {
    String trimmed = text.strip();
    try {
      LocalDate date = LocalDate.parse(trimmed);
      boolean plain = trimmed.length() == "2025-12-31".length();
      return plain ? Optional.of(date) : Optional.empty();
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }
}
