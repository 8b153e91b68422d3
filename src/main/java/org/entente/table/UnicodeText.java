package org.entente.table;

import java.nio.charset.StandardCharsets;

/** Text that UTF-8 can hold. */
final class UnicodeText {

  private UnicodeText() {}

  /** The text itself; refuses half a surrogate pair, which would be written as a question mark. */
  static String checked(String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new IllegalArgumentException(
          "a text with half a surrogate pair cannot be written: it is not Unicode text");
    }
    return text;
  }
}
