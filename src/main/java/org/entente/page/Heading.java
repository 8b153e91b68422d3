package org.entente.page;

import java.util.Map;

/**
 * The head of a table's column.
 *
 * @param text what stands there
 * @param numeric whether the column is of numbers, which are set to the right
 */
record Heading(String text, boolean numeric) {
  static Heading words(String text) {
    return new Heading(text, false);
  }

  static Heading numbers(String text) {
    return new Heading(text, true);
  }

  Map<String, Object> model() {
    return Map.of("parts", Wording.parts(text), "numeric", numeric);
  }
}
