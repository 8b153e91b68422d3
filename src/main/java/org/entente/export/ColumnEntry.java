package org.entente.export;

import org.entente.table.ColumnType;
import org.entente.table.TypedColumn;

/**
 * A column of a table as the dictionary tells it.
 *
 * @param name as it stands in the file
 * @param type what its cells are; any may be empty
 * @param unit unit of measurement; empty for none
 * @param description what it holds
 */
public record ColumnEntry(String name, ColumnType type, String unit, String description) {
  /** Refuses a column that nothing is told of. */
  public ColumnEntry {
    if (description.isBlank()) {
      throw new IllegalArgumentException("column '" + name + "' has no description; write one");
    }
  }

  /** Name and type. */
  TypedColumn typed() {
    return new TypedColumn(name, type);
  }

  /** Description and unit as one phrase. */
  String words() {
    return unit.isEmpty() ? description : description + " [" + unit + "]";
  }
}
