package org.entente.page;

import java.util.Map;
import org.entente.table.DecimalText;

/**
 * A cell of a table.
 *
 * @param text what stands there
 * @param key what the table is sorted by in this column: a number as {@link DecimalText} writes it,
 *     or text; the text itself unless said otherwise
 */
record Cell(String text, String key) {
  static Cell of(String text) {
    return new Cell(text, text);
  }

  /** A number with so many decimals, sorted by its value in full. */
  static Cell number(double value, int decimals) {
    return of(Wording.number(value, decimals), value);
  }

  /** A number with a sign. */
  static Cell signed(double value, int decimals) {
    return of(Wording.signed(value, decimals), value);
  }

  /** Words sorted by a number. */
  static Cell of(String text, double key) {
    return new Cell(text, DecimalText.of(key));
  }

  Map<String, Object> model() {
    return Map.of("parts", Wording.parts(text), "key", key, "keyed", !key.equals(text));
  }
}
