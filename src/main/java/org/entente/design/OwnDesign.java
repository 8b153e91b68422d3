package org.entente.design;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.table.Table;

/** Design points from a table of the user's own: a column a factor, a row a point. */
public final class OwnDesign {
  private static final String POINT = "point";

  private OwnDesign() {}

  /**
   * Reads the points. A column {@code point}, which numbers them, may stand beside the factors.
   *
   * @param factors those that the table must hold, in the design's order; empty for those that it
   *     does
   * @throws DesignException if a column is missing or one too many, or names nothing that can be
   *     varied, or a level is not allowed, naming file and line
   * @throws org.entente.table.DataException if a cell is no number
   */
  public static Design read(Table table, FactorNames names, List<Factor> factors) {
    List<String> columns = table.names().stream().filter(column -> !column.equals(POINT)).toList();
    if (columns.isEmpty() || table.rows() == 0) {
      throw new DesignException(
          table.source() + " has no design points; it needs a column a factor and a row a point");
    }
    if (!factors.isEmpty()) {
      requireColumns(table, columns, factors.stream().map(Factor::name).toList());
    }
    List<Factor> varied = new ArrayList<>();
    List<double[]> levels = new ArrayList<>();
    for (int c = 0; c < columns.size(); c++) {
      String column = factors.isEmpty() ? columns.get(c) : factors.get(c).name();
      double[] values = names.isSwitch(column) ? switched(table, column) : table.numbers(column);
      levels.add(values);
      varied.add(
          factors.isEmpty()
              ? factor(table, names, column, values)
              : checked(table, factors.get(c), values));
    }
    try {
      Factors.requireApart(varied);
    } catch (DesignException e) {
      throw new DesignException(table.source() + ": " + e.getMessage(), e);
    }
    double[][] points = new double[table.rows()][varied.size()];
    for (int f = 0; f < varied.size(); f++) {
      for (int p = 0; p < points.length; p++) {
        points[p][f] = levels.get(f)[p];
      }
    }
    return new Design(Design.Method.OWN, varied, points, points.length);
  }

  private static void requireColumns(Table table, List<String> columns, List<String> wanted) {
    for (String name : wanted) {
      if (!columns.contains(name)) {
        throw new DesignException(table.source() + " has no column '" + name + "'");
      }
    }
    for (String column : columns) {
      if (!wanted.contains(column)) {
        throw new DesignException(
            table.source()
                + " has a column '"
                + column
                + "', which is not varied; vary it too, or leave it out");
      }
    }
  }

  /** On and off, as 1 and 0 or as true and false. */
  private static double[] switched(Table table, String column) {
    List<String> texts = table.texts(column);
    double[] values = new double[texts.size()];
    for (int row = 0; row < values.length; row++) {
      values[row] =
          switch (texts.get(row).strip()) {
            case "1", "true" -> 1;
            case "0", "false" -> 0;
            default ->
                throw new DesignException(
                    String.format(
                        "%s, line %d: %s is on or off, 1 or 0, and not \"%s\"",
                        table.source(), table.lines().get(row), column, texts.get(row)));
          };
    }
    return values;
  }

  private static Factor factor(Table table, FactorNames names, String column, double[] values) {
    TreeSet<Double> distinct = new TreeSet<>();
    for (double value : values) {
      distinct.add(value);
    }
    double low = distinct.first();
    double high = distinct.last();
    try {
      if (names.isSwitch(column) || low == high) {
        return names.at(column, List.copyOf(distinct));
      }
      return names.isGroup(column)
          ? within(names.named(column), values)
          : names.between(column, low, high);
    } catch (DesignException e) {
      throw new DesignException(table.source() + ", column " + column + ": " + e.getMessage(), e);
    }
  }

  private static Factor within(Factor factor, double[] values) {
    for (double value : values) {
      if (!factor.takes(value)) {
        throw new DesignException(factor.name() + " takes levels from 0 to 1, not " + value);
      }
    }
    return factor;
  }

  private static Factor checked(Table table, Factor factor, double[] values) {
    for (int row = 0; row < values.length; row++) {
      if (!factor.takes(values[row])) {
        throw new DesignException(
            String.format(
                "%s, line %d: %s is %s, which is not %s",
                table.source(),
                table.lines().get(row),
                factor.name(),
                values[row],
                factor.isDiscrete()
                    ? "one of " + factor.levels()
                    : "from " + factor.low() + " to " + factor.high()));
      }
    }
    return factor;
  }
}
