package org.entente.table;

/** Text that UTF-8 can hold. */
final class UnicodeText {

  private UnicodeText() {}

  /** The text itself; refuses half a surrogate pair, which would be written as a question mark. */
  static String checked(String text) {
    int point;
    for (int at = 0; at < text.length(); at += Character.charCount(point)) {
      point = text.codePointAt(at);
      if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
        throw new IllegalArgumentException(
            "a text with half a surrogate pair cannot be written: it is not Unicode text");
      }
    }
    return text;
  }
}
