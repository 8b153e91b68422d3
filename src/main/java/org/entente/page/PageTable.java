package org.entente.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of the page, which its reader can sort.
 *
 * @param id of its element, a word of small letters and hyphens
 * @param caption what it shows
 * @param headings the heads of its columns; the first column names the rows
 * @param rows as many cells each as there are headings
 */
record PageTable(String id, String caption, List<Heading> headings, List<List<Cell>> rows) {
  /** Refuses rows of a wrong length. */
  PageTable {
    headings = List.copyOf(headings);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != headings.size()) {
        throw new IllegalArgumentException(
            "a row of table " + id + " has " + row.size() + " cells, not " + headings.size());
      }
    }
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Map<String, Object> model() {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("id", id);
    model.put("caption", caption);
    model.put("headings", headings.stream().map(Heading::model).toList());
    model.put("rows", rows.stream().map(row -> row.stream().map(Cell::model).toList()).toList());
    return model;
  }
}
