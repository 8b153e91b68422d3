package org.entente.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBConnection;

/**
 * Writes a typed table as Parquet, row by row. The file is there, whole and with its rows in the
 * order written, once {@link #commit()} returns; closing without a commit leaves nothing behind.
 * The same rows give the same bytes with the same version of DuckDB. Not for use by two threads at
 * once.
 */
public final class ParquetWriter implements RowWriter, Closeable {

  private static final String ROWS = "written";

  private final List<TypedColumn> columns;
  private final StagedFile staged;
  private final Path spill;
  private final DuckDBConnection connection;
  private final DuckRows rows;

  private ParquetWriter(
      List<TypedColumn> columns,
      StagedFile staged,
      Path spill,
      DuckDBConnection connection,
      DuckRows rows) {
    this.columns = columns;
    this.staged = staged;
    this.spill = spill;
    this.connection = connection;
    this.rows = rows;
  }

  /**
   * Begins a file. Whatever is at its place now stays until the commit.
   *
   * @param file where to; its folder exists
   * @param columns 1 to 10,000, their names differing in more than case
   * @return the writer, to be closed
   * @throws IOException if the folder cannot be written to, or DuckDB does not start here
   * @throws IllegalArgumentException for other columns
   */
  public static ParquetWriter to(Path file, List<TypedColumn> columns) throws IOException {
    List<TypedColumn> copy = List.copyOf(columns);
    ColumnNames.checkedIgnoringCase(copy.stream().map(TypedColumn::name).toList());
    copy.forEach(column -> UnicodeText.checked(column.name()));
    StagedFile staged = StagedFile.at(file);
    try {
      return begin(copy, staged);
    } catch (IOException | RuntimeException e) {
      staged.close();
      throw e;
    }
  }

  private static ParquetWriter begin(List<TypedColumn> columns, StagedFile staged)
      throws IOException {
    Path spill = staged.path().resolveSibling(staged.path().getFileName() + "-spill");
    DuckDBConnection connection = Duck.open(spill);
    try {
      String definitions =
          IntStream.range(0, columns.size())
              .mapToObj(i -> "c" + i + " " + columns.get(i).type().sql())
              .collect(Collectors.joining(", "));
      Duck.run(connection, "CREATE TABLE " + ROWS + " (" + definitions + ")");
      // The appender commits batch by batch where no transaction is open, which is far slower.
      Duck.run(connection, "BEGIN TRANSACTION");
      String place = "Parquet at " + staged.path();
      DuckRows rows = new DuckRows(columns, connection.createAppender(ROWS), place);
      return new ParquetWriter(columns, staged, spill, connection, rows);
    } catch (SQLException e) {
      throw Duck.closed(connection, failure(staged.path(), e));
    }
  }

  /**
   * Appends a whole number to the row.
   *
   * @param value any
   * @return this
   * @throws IOException if DuckDB cannot hold it
   * @throws IllegalStateException where the next column is none of whole numbers
   */
  @Override
  public ParquetWriter whole(long value) throws IOException {
    rows.whole(value);
    return this;
  }

  /**
   * Appends a number to the row.
   *
   * @param value finite; minus zero is written as zero
   * @return this
   * @throws IOException if DuckDB cannot hold it
   * @throws IllegalArgumentException for NaN and infinity, naming the column
   * @throws IllegalStateException where the next column is none of numbers
   */
  @Override
  public ParquetWriter number(double value) throws IOException {
    rows.number(value);
    return this;
  }

  /**
   * Appends a text to the row, as it is.
   *
   * @param value any Unicode text
   * @return this
   * @throws IOException if DuckDB cannot hold it
   * @throws IllegalArgumentException for half a surrogate pair
   * @throws IllegalStateException where the next column is none of texts
   */
  @Override
  public ParquetWriter text(String value) throws IOException {
    rows.text(value);
    return this;
  }

  /**
   * Appends a date to the row.
   *
   * @param value of the years 0001 to 9999
   * @return this
   * @throws IOException if DuckDB cannot hold it
   * @throws IllegalArgumentException for another year
   * @throws IllegalStateException where the next column is none of dates
   */
  @Override
  public ParquetWriter date(LocalDate value) throws IOException {
    rows.date(value);
    return this;
  }

  /**
   * Leaves a cell of the row empty: nothing is known.
   *
   * @return this
   * @throws IOException if DuckDB cannot hold it
   * @throws IllegalStateException where the row is full
   */
  @Override
  public ParquetWriter missing() throws IOException {
    rows.missing();
    return this;
  }

  /**
   * Ends the row.
   *
   * @throws IOException if DuckDB cannot hold it
   * @throws IllegalStateException where a cell is wanting
   */
  @Override
  public void endRow() throws IOException {
    rows.endRow();
  }

  /**
   * Puts the file in its place. Nothing can be written after.
   *
   * @throws IOException if it cannot be written; the place is as it was then
   * @throws IllegalStateException where a row is not ended
   */
  public void commit() throws IOException {
    rows.requireEnded();
    String names =
        IntStream.range(0, columns.size())
            .mapToObj(i -> "c" + i + " AS " + Duck.identifier(columns.get(i).name()))
            .collect(Collectors.joining(", "));
    String copy =
        "COPY (SELECT "
            + names
            + " FROM "
            + ROWS
            + ") TO "
            + Duck.literal(staged.path().toString())
            + " (FORMAT parquet, COMPRESSION zstd, USE_TMP_FILE false)";
    try {
      rows.close();
      Duck.run(connection, "COMMIT");
      Duck.run(connection, copy);
    } catch (SQLException e) {
      throw failure(staged.path(), e);
    }
    staged.commit();
  }

  /**
   * Lets go of the memory, and of the rows if they were not committed.
   *
   * @throws IOException if a passing file cannot be removed
   */
  @Override
  public void close() throws IOException {
    try (staged) {
      rows.close();
      connection.close();
      removeSpill();
    } catch (SQLException e) {
      throw failure(staged.path(), e);
    }
  }

  private void removeSpill() throws IOException {
    if (Files.isDirectory(spill)) {
      List<Path> files;
      try (var listed = Files.list(spill)) {
        files = listed.toList();
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.delete(spill);
    }
  }

  private static IOException failure(Path file, SQLException e) {
    return new IOException("cannot write Parquet at " + file + ": " + e.getMessage(), e);
  }
}
