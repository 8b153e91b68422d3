package org.entente.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as the numbers that JFreeChart draws: milliseconds at midnight, UTC. */
final class Days {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  private Days() {}

  /** Milliseconds since 1970 at the day's beginning, UTC; whole, and exact as a double. */
  static double millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  /** The day that such a number falls on. */
  static LocalDate day(double millis) {
    return Instant.ofEpochMilli((long) Math.floor(millis)).atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** As in {@code 9 January 2025}. */
  static String inFull(LocalDate day) {
    return LONG.format(day);
  }

  /** As in {@code January 2025}. */
  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  /** As in {@code 9 Jan}. */
  static String inShort(LocalDate day) {
    return SHORT.format(day);
  }
}
