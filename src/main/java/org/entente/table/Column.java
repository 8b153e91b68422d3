package org.entente.table;

import java.util.List;

/**
 * A named column as a file gives it.
 *
 * @param name not blank
 * @param cells the text of each cell, empty where nothing is given
 */
public record Column(String name, List<String> cells) {

  /** Refuses a blank name. */
  public Column {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a column has a name");
    }
    cells = List.copyOf(cells);
  }
}
