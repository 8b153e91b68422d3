package org.entente.table;

/** What a cell was wanted to be, for the words of a problem. */
enum CellKind {
  NUMBER("a decimal number such as 0.25"),
  WHOLE("a whole number such as 12"),
  DATE("a date such as 2025-12-31");

  private final String words;

  CellKind(String words) {
    this.words = words;
  }

  DataProblem problem(String source, long line, String column, String text) {
    String wanted = text.isBlank() ? "the cell is empty: write " + words : "write " + words;
    return new DataProblem(source, line, "column \"" + column + "\"", text, wanted);
  }
}
