package org.entente.report;

import java.util.List;

/**
 * A table of the model description (ODD), made from the code and a scenario.
 *
 * @param name kebab-case name, as in the markers of a document
 * @param columns headings
 * @param rows cells, as many in each row as there are columns
 */
public record OddTable(String name, List<String> columns, List<List<String>> rows) {
  /**
   * Checks the shape and copies the content.
   *
   * @throws IllegalArgumentException if a row has more or fewer cells than there are columns
   */
  public OddTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "the table '" + name + "' has " + columns.size() + " columns; a row has " + row.size());
      }
    }
  }

  /**
   * As a table of GitHub's Markdown, each line ending with a line feed; "None." where there is no
   * row. A bar within a cell is escaped.
   */
  public String markdown() {
    if (rows.isEmpty()) {
      return "None.\n";
    }
    StringBuilder text = new StringBuilder();
    line(text, columns);
    line(text, columns.stream().map(column -> "---").toList());
    rows.forEach(row -> line(text, row));
    return text.toString();
  }

  private static void line(StringBuilder text, List<String> cells) {
    for (String cell : cells) {
      String plain = cell.strip().replaceAll("\\R", " ").replace("|", "\\|");
      text.append(plain.isEmpty() ? "| " : "| " + plain + " ");
    }
    text.append("|\n");
  }
}
