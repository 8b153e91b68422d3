package org.entente.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.entente.table.ColumnType;
import org.entente.table.DuckDatabase;
import org.entente.table.TypedColumn;

/**
 * Every table of a results folder in one DuckDB database, comments saying what columns hold. A
 * table of a folder below stands in a schema of the folder's name.
 */
final class DuckExport {
  /** The catalog is called after the file, and must not be called as a scenario's schema is. */
  private static final String FILE = "results.duckdb";

  private static final String ABOUT = "about";

  private DuckExport() {}

  static void write(Export export, Path place) throws IOException {
    List<ResultsTable> tables = export.tables();
    Path file = place.resolve(FILE);
    try (DuckDatabase database = DuckDatabase.at(file)) {
      about(export, database);
      for (ResultsTable table : tables) {
        database.table(
            table.place().isEmpty() ? DuckDatabase.MAIN : table.place(),
            table.shortName(),
            table.about(),
            table.typed(),
            table.columns().stream().map(ColumnEntry::words).toList(),
            table::copy);
      }
    }
  }

  private static void about(Export export, DuckDatabase database) throws IOException {
    database.table(
        DuckDatabase.MAIN,
        ABOUT,
        "What these results are of, and what would give them again",
        List.of(
            new TypedColumn("name", ColumnType.TEXT), new TypedColumn("value", ColumnType.TEXT)),
        List.of("What is told", "What it is"),
        rows -> {
          for (Map.Entry<String, String> entry : Provenance.of(export.manifest()).entrySet()) {
            rows.text(entry.getKey()).text(entry.getValue()).endRow();
          }
        });
  }
}
