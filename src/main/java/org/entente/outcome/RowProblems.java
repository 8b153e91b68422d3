package org.entente.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.entente.scenario.Clock;
import org.entente.table.CsvReader;
import org.entente.table.DataException;
import org.entente.table.DataProblem;
import org.entente.table.NearestName;

/** Gathers what is wrong with the rows of a table, so that all of it is told at once. */
final class RowProblems {
  private static final int MOST = 50;

  private final CsvReader csv;
  private final List<DataProblem> problems = new ArrayList<>();

  RowProblems(CsvReader csv) {
    this.csv = csv;
  }

  /** Notes a problem of a cell in the row under way. */
  void add(String column, String text, String wanted) {
    problems.add(
        new DataProblem(csv.source(), csv.line(), "column \"" + column + "\"", text, wanted));
    if (problems.size() == MOST) {
      refuse();
    }
  }

  /** Checks that a name is among those that there are. */
  boolean knows(String column, String kind, String name, Collection<String> valid) {
    if (valid.contains(name)) {
      return true;
    }
    add(
        column,
        name,
        "there is no such " + kind + ": " + NearestName.hint(name, List.copyOf(valid)));
    return false;
  }

  /** Checks that a date is on the clock. */
  boolean onClock(String column, LocalDate date, Clock clock) {
    if (clock.covers(date)) {
      return true;
    }
    add(
        column,
        date.toString(),
        "this is outside the clock, which runs from " + clock.start() + " to " + clock.end());
    return false;
  }

  /**
   * Ends the reading.
   *
   * @throws DataException if a problem was noted
   */
  void refuse() {
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
  }
}
