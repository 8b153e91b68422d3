package org.entente.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;

/**
 * A DuckDB database in a file of its own, to which tables are added one after the other. The file
 * is complete once it is closed. The same tables give the same rows, but not the same bytes, as
 * DuckDB marks each of its files. Not for use by two threads at once.
 */
public final class DuckDatabase implements Closeable {
  /** The schema of tables that stand in none of their own. */
  public static final String MAIN = "main";

  private static final String NAME = "kept";

  private final Path file;
  private final DuckDBConnection connection;

  private DuckDatabase(Path file, DuckDBConnection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Begins a database.
   *
   * @param file where to; not there yet, its folder is
   * @return the database, empty, to be closed
   * @throws IOException if it cannot be written, or DuckDB does not start here
   */
  public static DuckDatabase at(Path file) throws IOException {
    DuckDBConnection connection =
        Duck.open(file.resolveSibling("." + file.getFileName() + "-spill"));
    DuckDatabase database = new DuckDatabase(file, connection);
    try {
      String place = Duck.literal(file.toAbsolutePath().toString());
      Duck.run(connection, "ATTACH " + place + " AS " + NAME);
      return database;
    } catch (SQLException e) {
      throw Duck.closed(connection, database.failure(e));
    }
  }

  /** What gives a table its rows. */
  @FunctionalInterface
  public interface Rows {
    /**
     * Writes all rows.
     *
     * @throws IOException if they cannot be had or written
     */
    void writeTo(RowWriter table) throws IOException;
  }

  /**
   * A table and its rows.
   *
   * @param schema where it stands, made if it is not there; {@link #MAIN} for none of its own
   * @param name not in the schema yet
   * @param about what it holds, kept as its comment
   * @param columns 1 to 10,000, their names differing in more than case
   * @param abouts what each column holds, kept as its comment
   * @param rows writes cells of the columns' types
   * @throws IOException if it cannot be written
   */
  public void table(
      String schema,
      String name,
      String about,
      List<TypedColumn> columns,
      List<String> abouts,
      Rows rows)
      throws IOException {
    ColumnNames.checkedIgnoringCase(columns.stream().map(TypedColumn::name).toList());
    String place = NAME + "." + Duck.identifier(schema) + "." + Duck.identifier(name);
    String definitions =
        columns.stream()
            .map(column -> Duck.identifier(column.name()) + " " + column.type().sql())
            .collect(Collectors.joining(", "));
    try {
      Duck.run(connection, "BEGIN TRANSACTION");
      Duck.run(connection, "CREATE SCHEMA IF NOT EXISTS " + NAME + "." + Duck.identifier(schema));
      Duck.run(connection, "CREATE TABLE " + place + " (" + definitions + ")");
      Duck.run(connection, "COMMENT ON TABLE " + place + " IS " + Duck.literal(about));
      for (int c = 0; c < columns.size(); c++) {
        String column = place + "." + Duck.identifier(columns.get(c).name());
        Duck.run(connection, "COMMENT ON COLUMN " + column + " IS " + Duck.literal(abouts.get(c)));
      }
      try (DuckRows writer =
          new DuckRows(
              columns, connection.createAppender(NAME, schema, name), "DuckDB at " + file)) {
        rows.writeTo(writer);
        writer.requireEnded();
      }
      Duck.run(connection, "COMMIT");
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /**
   * Completes the file.
   *
   * @throws IOException if it cannot be
   */
  @Override
  public void close() throws IOException {
    try (connection) {
      Duck.run(connection, "DETACH " + NAME);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private IOException failure(SQLException e) {
    return new IOException("cannot write DuckDB at " + file + ": " + e.getMessage(), e);
  }
}
