package org.entente.reader;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as a scenario file writes it, {@code 2025-01-09}, in the proleptic Gregorian calendar.
 *
 * @param dateOrNull the date, or null where the text is none
 * @param wrong why a text of that form is no date, as advice; empty where it is one, or is not of
 *     that form
 */
record DateText(@Nullable LocalDate dateOrNull, String wrong) {
  private static final Pattern FORM = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern PERIOD =
      Pattern.compile("P(?=[0-9])([0-9]{1,3}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,5}D)?");
  private static final long CENTURY = 36_525;

  /** The date, if the text is one. */
  Optional<LocalDate> date() {
    return Optional.ofNullable(dateOrNull);
  }

  /** Reads a text. */
  static DateText read(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      return new DateText(null, "");
    }
    int year = Integer.parseInt(form.group(1));
    int month = Integer.parseInt(form.group(2));
    int day = Integer.parseInt(form.group(3));
    if (year == 0 || month == 0 || month > 12) {
      return new DateText(
          null, year == 0 ? "years run from 0001 to 9999" : "months run from 01 to 12");
    }
    if (day == 0 || day > YearMonth.of(year, month).lengthOfMonth()) {
      String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      int days = YearMonth.of(year, month).lengthOfMonth();
      return new DateText(null, name + " " + year + " has " + days + " days");
    }
    return new DateText(LocalDate.of(year, month, day), "");
  }

  /** A period such as {@code P1M} or {@code P14D}, from a day to a century, if the text is one. */
  static Optional<Period> period(String text) {
    if (!PERIOD.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      Period period = Period.parse(text);
      long days = ChronoUnit.DAYS.between(LocalDate.EPOCH, LocalDate.EPOCH.plus(period));
      return period.isZero() || days > CENTURY ? Optional.empty() : Optional.of(period);
    } catch (DateTimeException | ArithmeticException e) {
      return Optional.empty();
    }
  }
}
