package org.entente.page;

import java.util.Map;

/**
 * A section of the page, as its table of contents names it.
 *
 * @param id of its element
 * @param title its heading
 */
record Section(String id, String title) {
  Map<String, Object> model() {
    return Map.of("id", id, "title", title);
  }
}
