package org.entente.study;

import java.util.Arrays;
import java.util.List;
import org.entente.table.CsvReader;
import org.entente.table.DataException;
import org.entente.table.DataProblem;
import org.entente.table.DecimalText;

/**
 * Factors and a response at points, as a table gives them.
 *
 * @param source what the table is called in problems
 * @param factors names of the factors, in the order of the table's columns
 * @param levels a row a point, a column a factor; not copied, and not to be changed
 * @param values the response by point and replication; empty at a point that failed
 * @param places where each point stands, for people, such as {@code line 7}
 * @param replicated whether the table tells points and replications apart
 */
record FactorTable(
    String source,
    List<String> factors,
    double[][] levels,
    double[][] values,
    List<String> places,
    boolean replicated) {

  private static final double LARGEST = 1e140;

  /**
   * Checks the factors.
   *
   * @throws DataException if there is no point or no factor, or a factor is the same at all points
   */
  FactorTable {
    factors = List.copyOf(factors);
    if (levels.length == 0) {
      throw problem(source, "", "the table has no rows: give one a point");
    }
    if (factors.isEmpty()) {
      throw problem(source, "", "the table has no column of a factor beside the response");
    }
    for (int f = 0; f < factors.size(); f++) {
      double first = levels[0][f];
      int column = f;
      if (Arrays.stream(levels).allMatch(row -> row[column] == first)) {
        throw problem(
            source,
            "column \"" + factors.get(f) + "\"",
            "the factor does not vary: it is "
                + DecimalText.of(first)
                + " at every point; leave it out by naming the others with --factors");
      }
    }
  }

  /** Refuses what is so large that its square is no number. */
  static void requireMeasurable(CsvReader reader, int column, double number) {
    if (Math.abs(number) > LARGEST) {
      throw new DataException(
          new DataProblem(
              reader.source(),
              reader.line(),
              "column \"" + reader.columns().get(column) + "\"",
              DecimalText.of(number),
              "write a number of at most 1e140 in size; another unit makes it smaller"));
    }
  }

  /** A problem of the table. */
  static DataException problem(String source, String place, String wanted) {
    return new DataException(new DataProblem(source, 0, place, "", wanted));
  }

  /** A problem at a point. */
  DataException problem(int point, String wanted) {
    return problem(source, places.get(point), wanted);
  }
}
