package org.entente.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * Reads a Parquet file row by row, in the file's order. Columns of whole numbers of up to 64 bits,
 * of floating-point numbers, of text and of dates are read; others are refused. Not for use by two
 * threads at once.
 */
public final class ParquetReader implements RowReader {

  private final Path file;
  private final DuckDBConnection connection;
  private final ResultSet rows;
  private final List<TypedColumn> columns;
  private long row;

  private ParquetReader(Path file, DuckDBConnection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    Statement statement = connection.createStatement();
    this.rows =
        statement.executeQuery(
            "SELECT * FROM read_parquet(" + Duck.exactFile(file) + ", hive_partitioning = false)");
    this.columns = columns(rows.getMetaData());
  }

  /**
   * Opens a file.
   *
   * @param file a Parquet file
   * @return the reader, before the first row, to be closed
   * @throws IOException if there is no such file, or DuckDB does not start here
   * @throws DataException if it is no Parquet file, or has a column of another type
   */
  public static ParquetReader open(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    // Rows are streamed, so that nothing is ever spilled; the place is named all the same.
    Path spill = file.toAbsolutePath().resolveSibling("." + file.getFileName() + "-spill");
    DuckDBConnection connection = Duck.open(spill);
    try {
      return new ParquetReader(file, connection);
    } catch (SQLException e) {
      throw Duck.closed(connection, unreadable(file, e));
    } catch (DataException e) {
      throw Duck.closed(connection, e);
    }
  }

  private static DataException unreadable(Path file, SQLException e) {
    String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return new DataException(
        new DataProblem(
            file.toString(), 0, "", "", "not a Parquet file that can be read: " + reason));
  }

  private List<TypedColumn> columns(ResultSetMetaData found) throws SQLException {
    List<TypedColumn> typed = new ArrayList<>();
    for (int i = 1; i <= found.getColumnCount(); i++) {
      String name = found.getColumnName(i);
      String type = Duck.typeName(found.getColumnTypeName(i));
      typed.add(new TypedColumn(name, type(name, type)));
    }
    return List.copyOf(typed);
  }

  private ColumnType type(String name, String type) {
    return switch (type) {
      case "TINYINT", "SMALLINT", "INTEGER", "BIGINT", "UTINYINT", "USMALLINT", "UINTEGER" ->
          ColumnType.WHOLE;
      case "FLOAT", "DOUBLE", "DECIMAL" -> ColumnType.NUMBER;
      case "VARCHAR" -> ColumnType.TEXT;
      case "DATE" -> ColumnType.DATE;
      default ->
          throw problem(
              name, type, "its type is not read here: give whole or decimal numbers, text, dates");
    };
  }

  /**
   * Lists the columns.
   *
   * @return in the file's order
   */
  public List<TypedColumn> columns() {
    return columns;
  }

  /**
   * Moves to the next row.
   *
   * @return false at the end of the file
   * @throws IOException if the file cannot be read
   */
  @Override
  public boolean next() throws IOException {
    row++;
    return cell(ResultSet::next);
  }

  /**
   * Tells whether a cell is empty.
   *
   * @param column its place, from 0
   * @return true if nothing is known
   * @throws IOException if the file cannot be read
   */
  @Override
  public boolean isMissing(int column) throws IOException {
    return cell(at -> at.getObject(column + 1) == null);
  }

  /**
   * Reads a cell as a whole number.
   *
   * @param column its place, from 0, of a column of whole numbers
   * @return the number
   * @throws IOException if the file cannot be read
   * @throws DataException if the cell is empty
   */
  @Override
  public long whole(int column) throws IOException {
    return given(column, ColumnType.WHOLE, at -> at.getLong(column + 1));
  }

  /**
   * Reads a cell as a number.
   *
   * @param column its place, from 0, of a column of numbers
   * @return a finite number
   * @throws IOException if the file cannot be read
   * @throws DataException if the cell is empty, NaN or infinite
   */
  @Override
  public double number(int column) throws IOException {
    double value = given(column, ColumnType.NUMBER, at -> at.getDouble(column + 1));
    if (!Double.isFinite(value)) {
      throw problem(columns.get(column).name(), Double.toString(value), "write a finite number");
    }
    return value;
  }

  /**
   * Reads a cell as text.
   *
   * @param column its place, from 0, of a column of texts
   * @return the text
   * @throws IOException if the file cannot be read
   * @throws DataException if the cell is empty
   */
  @Override
  public String text(int column) throws IOException {
    return given(column, ColumnType.TEXT, at -> at.getString(column + 1));
  }

  /**
   * Reads a cell as a date.
   *
   * @param column its place, from 0, of a column of dates
   * @return the date
   * @throws IOException if the file cannot be read
   * @throws DataException if the cell is empty
   */
  @Override
  public LocalDate date(int column) throws IOException {
    return given(column, ColumnType.DATE, at -> at.getObject(column + 1, LocalDate.class));
  }

  @Override
  public void close() throws IOException {
    try {
      // Closes the statement and its rows as well.
      connection.close();
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  /** What takes one cell of a row. */
  private interface Take<T> {
    T from(ResultSet at) throws SQLException;
  }

  private <T> T given(int column, ColumnType type, Take<T> take) throws IOException {
    TypedColumn asked = columns.get(column);
    if (asked.type() != type) {
      throw problem(asked.name(), asked.type().name(), "ask for that type, not for " + type);
    }
    if (isMissing(column)) {
      throw problem(asked.name(), "", "the cell is empty");
    }
    return cell(take);
  }

  private <T> T cell(Take<T> take) throws IOException {
    try {
      return take.from(rows);
    } catch (SQLException e) {
      throw failure(e);
    }
  }

  private DataException problem(String column, String text, String wanted) {
    String place = row == 0 ? "" : "row " + row + ", ";
    return new DataException(
        new DataProblem(file.toString(), 0, place + "column \"" + column + "\"", text, wanted));
  }

  private IOException failure(SQLException e) {
    return new IOException("cannot read Parquet at " + file + ": " + e.getMessage(), e);
  }
}
