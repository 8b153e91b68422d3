package org.entente.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.table.ColumnType;
import org.entente.table.CsvReader;
import org.entente.table.ParquetReader;
import org.entente.table.RowReader;
import org.entente.table.RowWriter;
import org.entente.table.TypedColumn;

/**
 * A table of a results folder.
 *
 * @param folder the results folder
 * @param name of the file in it, with slashes, such as {@code screening/indices.csv}
 * @param about what it holds
 * @param columns what its columns hold, in the file's order
 */
public record ResultsTable(Path folder, String name, String about, List<ColumnEntry> columns) {
  private static final String PARQUET = ".parquet";

  /** Copies the columns. */
  public ResultsTable {
    columns = List.copyOf(columns);
  }

  /** The name without its ending. */
  String stem() {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** The folder in the results folder in which it is; empty for none. */
  String place() {
    int slash = name.lastIndexOf('/');
    return slash < 0 ? "" : name.substring(0, slash);
  }

  /** The stem without its place. */
  String shortName() {
    return stem().substring(stem().lastIndexOf('/') + 1);
  }

  /** Names and types. */
  List<TypedColumn> typed() {
    return columns.stream().map(ColumnEntry::typed).toList();
  }

  /** The names of a file's columns. */
  static List<String> names(Path file) throws IOException {
    if (isParquet(file.toString())) {
      try (ParquetReader parquet = ParquetReader.open(file)) {
        return parquet.columns().stream().map(TypedColumn::name).toList();
      }
    }
    try (CsvReader csv = CsvReader.open(file)) {
      return csv.columns();
    }
  }

  static boolean isTable(String name) {
    return name.endsWith(".csv") || isParquet(name);
  }

  private static boolean isParquet(String name) {
    return name.endsWith(PARQUET);
  }

  /**
   * Copies all rows.
   *
   * @param to takes cells of the columns' types
   * @return how many rows there are
   * @throws org.entente.table.DataException if a cell is not of its column's type
   */
  public long copy(RowWriter to) throws IOException {
    Path file = folder.resolve(name);
    List<ColumnType> types = columns.stream().map(ColumnEntry::type).toList();
    try (RowReader rows = isParquet(name) ? ParquetReader.open(file) : CsvReader.open(file)) {
      return rows.copy(types, to);
    }
  }
}
