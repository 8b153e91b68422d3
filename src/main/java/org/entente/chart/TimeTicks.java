package org.entente.chart;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Round dates for a time axis, named in English whatever the machine's language: the year stands
 * once, with the first tick and with each year's first.
 */
final class TimeTicks {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final int[] DAYS = {1, 2};
  private static final int[] MONTHS = {1, 2, 3, 4, 6, 12, 24, 60, 120, 240, 600};

  /** A labelled date. */
  record Tick(LocalDate date, String label) {}

  private TimeTicks() {}

  /**
   * The finest round ticks that are not too many.
   *
   * @param from first date of the axis
   * @param to last date, not before {@code from}
   * @param most how many ticks have room, at least 1
   * @return ticks from {@code from} to {@code to}, ascending
   */
  static List<Tick> between(LocalDate from, LocalDate to, int most) {
    for (int days : DAYS) {
      List<LocalDate> dates = everyDays(from, to, days);
      if (dates.size() <= most) {
        return daily(dates);
      }
    }
    List<LocalDate> mondays = mondays(from, to);
    if (mondays.size() <= most) {
      return daily(mondays);
    }
    for (int months : MONTHS) {
      List<LocalDate> dates = everyMonths(from, to, months);
      if (dates.size() <= most) {
        return months < 12 ? monthly(dates) : yearly(dates);
      }
    }
    return List.of();
  }

  private static List<LocalDate> everyDays(LocalDate from, LocalDate to, int days) {
    List<LocalDate> dates = new ArrayList<>();
    // Stops early: a count past any axis's room is as good as a larger one.
    for (LocalDate date = from; !date.isAfter(to) && dates.size() < 1_000; ) {
      dates.add(date);
      date = date.plusDays(days);
    }
    return dates;
  }

  private static List<LocalDate> mondays(LocalDate from, LocalDate to) {
    return everyDays(from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)), to, 7);
  }

  private static List<LocalDate> everyMonths(LocalDate from, LocalDate to, int months) {
    List<LocalDate> dates = new ArrayList<>();
    LocalDate date = from.withDayOfMonth(1);
    long sinceZero = 12L * date.getYear() + date.getMonthValue() - 1;
    date = date.minusMonths(Math.floorMod(sinceZero, months));
    for (; !date.isAfter(to); date = date.plusMonths(months)) {
      if (!date.isBefore(from)) {
        dates.add(date);
      }
    }
    return dates;
  }

  private static List<Tick> daily(List<LocalDate> dates) {
    return labelled(dates, DAY);
  }

  private static List<Tick> monthly(List<LocalDate> dates) {
    return labelled(dates, MONTH);
  }

  private static List<Tick> yearly(List<LocalDate> dates) {
    return dates.stream().map(date -> new Tick(date, Integer.toString(date.getYear()))).toList();
  }

  private static List<Tick> labelled(List<LocalDate> dates, DateTimeFormatter format) {
    List<Tick> ticks = new ArrayList<>();
    int year = Integer.MIN_VALUE;
    for (LocalDate date : dates) {
      String label = format.format(date);
      ticks.add(new Tick(date, date.getYear() == year ? label : label + " " + date.getYear()));
      year = date.getYear();
    }
    return ticks;
  }
}
