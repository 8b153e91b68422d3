package org.entente.reader;

import java.util.Locale;

/** Text of others as it may be shown on a terminal: short, and with nothing that moves a cursor. */
final class Shown {
  /** Longest piece of text quoted within a message. */
  private static final int LONGEST = 40;

  private Shown() {}

  /** In quotes, cut when long. */
  static String quoted(String text) {
    return "'" + cut(text) + "'";
  }

  /** Cut when long, with characters that cannot be shown escaped. */
  static String cut(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return escaped(text);
    }
    return escaped(text.substring(0, text.offsetByCodePoints(0, LONGEST - 3))) + "...";
  }

  /** With characters that cannot be shown escaped. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.append(escaped(c)));
    return out.toString();
  }

  /** A character, escaped when it cannot be shown. */
  static String escaped(int codePoint) {
    return switch (codePoint) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> isShown(codePoint) ? Character.toString(codePoint) : name(codePoint);
    };
  }

  private static boolean isShown(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String name(int codePoint) {
    return String.format(Locale.ROOT, codePoint > 0xFFFF ? "\\U%08X" : "\\u%04X", codePoint);
  }
}
