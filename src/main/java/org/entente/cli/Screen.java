package org.entente.cli;

import java.util.List;

/** The screen that results are printed on, if they are. */
final class Screen {
  /** As wide as text is laid out where nothing is known, or there is more room. */
  static final int WIDEST = 100;

  /** Set by the launcher where standard output is a screen: Java cannot tell. */
  private static final String COLUMNS = "entente.columns";

  /** The narrowest that picocli lays help out for. */
  private static final int NARROWEST_HELP = 55;

  /** What says that what is printed is for programs, or for a file. */
  private static final List<String> FOR_PROGRAMS =
      List.of("--json", "--format", "schema", "completion", "complete-words", "odd");

  private Screen() {}

  /** Its columns, or 0 where there is none. */
  static int columns() {
    return Math.max(0, Integer.getInteger(COLUMNS, 0));
  }

  /** Columns to lay text out in. */
  static int width() {
    return columns() == 0 ? WIDEST : Math.min(columns(), WIDEST);
  }

  /** Columns to lay help out in. */
  static int helpWidth() {
    return Math.max(width(), NARROWEST_HELP);
  }

  /** Whether what a command prints is read on a screen that may be too narrow for it. */
  static boolean folds(String... words) {
    for (String word : words) {
      if (FOR_PROGRAMS.contains(word) || word.startsWith("--format=")) {
        return false;
      }
    }
    return columns() > 0;
  }
}
