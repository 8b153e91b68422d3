package org.entente.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The days that a figure spans, and what is marked on them.
 *
 * @param dates at least two dates, strictly ascending
 * @param turns days from which on something is different; those outside the dates are not drawn
 * @param marks the scripted stimuli, in any order, each within the dates
 */
public record Course(List<LocalDate> dates, List<Turn> turns, List<Mark> marks) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if there are fewer than two dates, they do not ascend, or a
   *     mark lies outside
   */
  public Course {
    dates = List.copyOf(dates);
    turns = List.copyOf(turns);
    marks = List.copyOf(marks);
    checkDates(dates);
    checkMarks(marks, dates);
  }

  private static void checkDates(List<LocalDate> dates) {
    if (dates.size() < 2) {
      throw new IllegalArgumentException(
          "a figure over time needs at least two dates, but has " + dates.size());
    }
    for (int row = 1; row < dates.size(); row++) {
      if (!dates.get(row).isAfter(dates.get(row - 1))) {
        throw new IllegalArgumentException(
            dates.get(row) + " follows " + dates.get(row - 1) + "; dates must ascend");
      }
    }
  }

  private static void checkMarks(List<Mark> marks, List<LocalDate> dates) {
    LocalDate first = dates.get(0);
    LocalDate last = dates.get(dates.size() - 1);
    for (Mark mark : marks) {
      if (mark.date().isBefore(first) || mark.date().isAfter(last)) {
        throw new IllegalArgumentException(
            String.format(
                Locale.ROOT,
                "the mark '%s' on %s lies outside the dates %s to %s",
                mark.label(),
                mark.date(),
                first,
                last));
      }
    }
  }

  /** The first date. */
  public LocalDate first() {
    return dates.get(0);
  }

  /** The last date. */
  public LocalDate last() {
    return dates.get(dates.size() - 1);
  }

  /** The turns that lie within the dates. */
  List<Turn> turnsInSight() {
    return turns.stream()
        .filter(turn -> !turn.date().isBefore(first()) && !turn.date().isAfter(last()))
        .toList();
  }

  /** The same course with the marks of one actor alone. */
  Course of(String actor) {
    return new Course(
        dates, turns, marks.stream().filter(mark -> mark.actors().contains(actor)).toList());
  }

  /** The row of the last date not after this time, milliseconds UTC; 0 if all are after it. */
  int rowAt(double millis) {
    LocalDate day = Days.day(millis);
    int low = 0;
    int high = dates.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (dates.get(middle).isAfter(day)) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }
}
