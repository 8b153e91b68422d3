package org.entente.page;

import org.entente.table.Json;

/** What the page's script reads, as JSON that can stand in a page. */
final class ScriptData {
  private ScriptData() {}

  /**
   * The text of a value. What could end the element it stands in, or open another, is written by
   * its number: the same text to whoever reads the JSON.
   */
  static String text(Object value) {
    return Json.text(value)
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("&", "\\u0026")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
