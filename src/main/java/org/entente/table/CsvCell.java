package org.entente.table;

/** How a text cell is spelled in CSV, so that it comes back as it was and runs nowhere. */
final class CsvCell {

  /** What spreadsheets take for the start of a formula (OWASP, "CSV Injection"). */
  private static final String FORMULA_STARTS = "=+-@\t\r\n";

  private static final char GUARD = '\'';

  private CsvCell() {}

  /**
   * Puts an apostrophe before text that a spreadsheet would run as a formula. Text that already
   * looks guarded gets one more, so that {@link #unguarded} gives back exactly what was put in.
   */
  static String guarded(String text) {
    return isFormulaAfterGuards(text) ? GUARD + text : text;
  }

  /** Undoes {@link #guarded}. */
  static String unguarded(String text) {
    boolean guarded = !text.isEmpty() && text.charAt(0) == GUARD && isFormulaAfterGuards(text);
    return guarded ? text.substring(1) : text;
  }

  private static boolean isFormulaAfterGuards(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == GUARD) {
      at++;
    }
    return at < text.length() && FORMULA_STARTS.indexOf(text.charAt(at)) >= 0;
  }

  /** Quotes a cell where RFC 4180 asks for it, and where it starts with what reads as a BOM. */
  static String quoted(String cell) {
    boolean needed = !cell.isEmpty() && cell.charAt(0) == '\uFEFF';
    for (int i = 0; i < cell.length() && !needed; i++) {
      char c = cell.charAt(i);
      needed = c == '"' || c == ',' || c == '\n' || c == '\r';
    }
    return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
