package org.entente.table;

import java.util.Locale;

/**
 * One thing wrong in a file of data, and where.
 *
 * @param source the file's name, or what stands for it
 * @param line the line, from 1; 0 where the problem is of the file as a whole
 * @param place what within the line: {@code column "position"}, a JSON path; empty where none
 * @param text the offending text, as found; empty where something is missing
 * @param wanted what would be right, as a clause: {@code "write a decimal number such as 0.25"}
 */
public record DataProblem(String source, long line, String place, String text, String wanted) {

  private static final int SHOWN = 60;

  /** Refuses a negative line and an empty {@code wanted}. */
  public DataProblem {
    if (line < 0) {
      throw new IllegalArgumentException("a line is counted from 1, or 0 for none; not " + line);
    }
    if (wanted.isBlank()) {
      throw new IllegalArgumentException("a problem says what would be right");
    }
  }

  /**
   * Says the problem in one line. The offending text is cut at 60 characters, and its control
   * characters are escaped, so that a hostile file cannot steer a terminal.
   *
   * @return for example {@code observed.csv, line 3, column "position": "x": write a decimal
   *     number}
   */
  public String message() {
    StringBuilder message = new StringBuilder(printable(source, Integer.MAX_VALUE));
    if (line > 0) {
      message.append(", line ").append(line);
    }
    if (!place.isEmpty()) {
      message.append(", ").append(printable(place, Integer.MAX_VALUE));
    }
    message.append(": ");
    if (!text.isEmpty()) {
      message.append('"').append(printable(text, SHOWN)).append("\": ");
    }
    return message.append(printable(wanted, Integer.MAX_VALUE)).toString();
  }

  private static String printable(String text, int limit) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().limit(limit).forEach(c -> appendPrintable(shown, c));
    return text.codePointCount(0, text.length()) > limit
        ? shown.append("...").toString()
        : shown.toString();
  }

  private static void appendPrintable(StringBuilder shown, int c) {
    int type = Character.getType(c);
    boolean hidden =
        type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.SURROGATE
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR;
    if (hidden) {
      shown.append(String.format(Locale.ROOT, "\\u%04X", c));
    } else {
      shown.appendCodePoint(c);
    }
  }
}
