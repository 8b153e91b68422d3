package org.entente.table;

/** What the cells of a typed column are; any cell may be missing. */
public enum ColumnType {
  /** Whole numbers of 64 bits. */
  WHOLE("BIGINT"),
  /** Finite double-precision numbers. */
  NUMBER("DOUBLE"),
  /** Unicode text. */
  TEXT("VARCHAR"),
  /** Days of the proleptic Gregorian calendar. */
  DATE("DATE");

  private final String sql;

  ColumnType(String sql) {
    this.sql = sql;
  }

  /** The type's name in DuckDB. */
  String sql() {
    return sql;
  }
}
