package org.entente.outcome;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.scenario.Bounds;
import org.entente.table.DataException;
import org.entente.table.DataProblem;
import org.entente.table.Table;

/**
 * Reads a landscape from two tables: sizes (first column the names, a column {@code size}, others
 * ignored) and propensities (a square table, first column and header the same names).
 */
public final class LandscapeTables {
  private LandscapeTables() {}

  /**
   * Reads both.
   *
   * @throws IOException if a file cannot be read
   * @throws DataException if a table is not what it should be
   */
  public static Landscape read(Path sizesFile, Path propensitiesFile) throws IOException {
    Table sizes = Table.read(sizesFile);
    List<String> names = names(sizes);
    double[] size = sizes.numbers("size");
    List<DataProblem> problems = new ArrayList<>();
    for (int i = 0; i < size.length; i++) {
      if (!Bounds.STOCK.contains(size[i])) {
        problems.add(
            problem(
                sizes,
                i,
                "column \"size\"",
                sizes.texts("size").get(i),
                "a size is " + Bounds.STOCK.words()));
      }
    }
    refuse(problems);
    if (names.size() < 2 || names.size() > Landscape.MOST) {
      throw new DataException(
          new DataProblem(
              sizes.source(),
              0,
              "",
              "",
              "a landscape has 2 to " + Landscape.MOST + " actors, not " + names.size()));
    }
    Table propensities = Table.read(propensitiesFile);
    checkNames(names, sizes.source(), propensities);
    return new Landscape(names, size, matrix(names, propensities));
  }

  private static List<String> names(Table table) {
    List<String> names = table.columns().get(0).cells();
    Set<String> seen = new HashSet<>();
    List<DataProblem> problems = new ArrayList<>();
    for (int row = 0; row < names.size(); row++) {
      String name = names.get(row);
      if (name.isBlank()) {
        problems.add(problem(table, row, "first column", "", "each row names an actor"));
      } else if (!seen.add(name)) {
        problems.add(problem(table, row, "first column", name, "each actor has one row"));
      }
    }
    refuse(problems);
    return names;
  }

  private static void checkNames(List<String> names, String sizesFile, Table propensities) {
    List<String> rows = names(propensities);
    List<String> columns = propensities.names().subList(1, propensities.names().size());
    List<DataProblem> problems = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      if (!names.contains(rows.get(row))) {
        problems.add(
            problem(
                propensities, row, "first column", rows.get(row), "no such actor in " + sizesFile));
      }
    }
    for (String column : columns) {
      if (!names.contains(column)) {
        problems.add(
            new DataProblem(
                propensities.source(), 1, "header", column, "no such actor in " + sizesFile));
      }
    }
    for (String name : names) {
      if (!rows.contains(name)) {
        problems.add(missing(propensities, "row", name, sizesFile));
      }
      if (!columns.contains(name)) {
        problems.add(missing(propensities, "column", name, sizesFile));
      }
    }
    refuse(problems);
  }

  private static DataProblem missing(Table table, String what, String name, String sizesFile) {
    return new DataProblem(
        table.source(), 0, "", name, "needs a " + what + ", as it is an actor of " + sizesFile);
  }

  private static double[][] matrix(List<String> names, Table propensities) {
    List<String> rows = propensities.columns().get(0).cells();
    double[][] matrix = new double[names.size()][names.size()];
    List<DataProblem> problems = new ArrayList<>();
    for (int j = 0; j < names.size(); j++) {
      double[] column = column(propensities, names.get(j), rows.indexOf(names.get(j)), problems);
      for (int i = 0; i < column.length && problems.isEmpty(); i++) {
        if (!Bounds.UTILITY.contains(column[i])) {
          problems.add(
              problem(
                  propensities,
                  i,
                  "column \"" + names.get(j) + "\"",
                  propensities.texts(names.get(j)).get(i),
                  "a propensity is " + Bounds.UTILITY.words()));
        }
        matrix[names.indexOf(rows.get(i))][j] = column[i];
      }
    }
    refuse(problems);
    return matrix;
  }

  /** A column's numbers; its own cell on the diagonal means nothing and may be empty. */
  private static double[] column(
      Table propensities, String name, int own, List<DataProblem> problems) {
    var cells = propensities.texts(name);
    if (cells.get(own).isBlank()) {
      var filled = propensities.numbersIfAny(name);
      double[] numbers = new double[filled.size()];
      for (int i = 0; i < numbers.length; i++) {
        if (filled.get(i).isEmpty() && i != own) {
          problems.add(
              problem(propensities, i, "column \"" + name + "\"", "", "write a propensity"));
        }
        numbers[i] = filled.get(i).orElse(0);
      }
      return numbers;
    }
    return propensities.numbers(name);
  }

  private static DataProblem problem(
      Table table, int row, String place, String text, String wanted) {
    return new DataProblem(table.source(), table.lines().get(row), place, text, wanted);
  }

  private static void refuse(List<DataProblem> problems) {
    if (!problems.isEmpty()) {
      throw new DataException(problems);
    }
  }
}
