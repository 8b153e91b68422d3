package org.entente.cli;

import java.util.ArrayList;
import java.util.List;

/** Cells as lines of text: the first column begins on the left, the others end on the right. */
final class AlignedRows {
  private AlignedRows() {}

  /**
   * The lines of a table.
   *
   * @param cells row by row, as many in each; at least one row
   */
  static List<String> of(List<List<String>> cells) {
    int[] widths = new int[cells.get(0).size()];
    for (List<String> row : cells) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : cells) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        String pad = " ".repeat(widths[c] - row.get(c).length());
        line.append(c == 0 ? "" : "  ").append(c == 0 ? row.get(c) + pad : pad + row.get(c));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
