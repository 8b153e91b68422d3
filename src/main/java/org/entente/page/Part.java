package org.entente.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A section of a study's page.
 *
 * @param section its place in the table of contents
 * @param sentences what is said first
 * @param pictures names of the pictures that follow
 * @param tables the tables at its end
 */
record Part(
    Section section, List<String> sentences, List<String> pictures, List<PageTable> tables) {
  Part {
    sentences = List.copyOf(sentences);
    pictures = List.copyOf(pictures);
    tables = List.copyOf(tables);
  }

  /** Whether there is nothing in it. */
  boolean isEmpty() {
    return sentences.isEmpty() && pictures.isEmpty() && tables.isEmpty();
  }

  Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", section.id());
    model.put("sentences", sentences);
    model.put("pictures", pictures);
    model.put("tables", tables.stream().map(PageTable::model).toList());
    return model;
  }
}
