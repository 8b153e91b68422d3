package org.entente.table;

/**
 * A column of a typed table.
 *
 * @param name not blank
 * @param type what its cells are
 */
public record TypedColumn(String name, ColumnType type) {

  /** Refuses a blank name. */
  public TypedColumn {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a column has a name");
    }
  }
}
