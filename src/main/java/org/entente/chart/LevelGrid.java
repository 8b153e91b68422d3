package org.entente.chart;

import java.util.List;

/**
 * Every combination of the levels of two factors.
 *
 * @param across the factor whose levels run from left to right
 * @param up the factor whose levels run from bottom to top
 * @param columns its levels across, ascending, at least one
 * @param rows its levels upwards, ascending, at least one
 */
public record LevelGrid(String across, String up, List<Double> columns, List<Double> rows) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a factor has no level, or its levels do not ascend
   */
  public LevelGrid {
    columns = ascending(across, columns);
    rows = ascending(up, rows);
  }

  private static List<Double> ascending(String factor, List<Double> levels) {
    if (levels.isEmpty()) {
      throw new IllegalArgumentException(factor + " has no levels; a grid needs one at least");
    }
    for (int l = 1; l < levels.size(); l++) {
      if (levels.get(l) <= levels.get(l - 1)) {
        throw new IllegalArgumentException(
            "levels of " + factor + " ascend; " + levels.get(l) + " does not");
      }
    }
    return List.copyOf(levels);
  }

  /** How many cells there are. */
  public int size() {
    return columns.size() * rows.size();
  }

  /** The place of a cell in a list of all, row by row from the bottom; both from 0. */
  public int place(int column, int row) {
    return row * columns.size() + column;
  }

  /** A list of one thing a cell, checked and copied. */
  <T> List<T> checked(List<T> cells) {
    if (cells.size() != size()) {
      throw new IllegalArgumentException(
          "a grid of "
              + columns.size()
              + " x "
              + rows.size()
              + " levels has "
              + size()
              + " cells, not "
              + cells.size());
    }
    return List.copyOf(cells);
  }

  /** Where a cell stands, in words. */
  String words(int column, int row) {
    return across
        + " "
        + Text.significant(columns.get(column))
        + ", "
        + up
        + " "
        + Text.significant(rows.get(row));
  }
}
