package org.entente.table;

import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.duckdb.DuckDBAppender;

/** Rows on their way into a table of DuckDB; each cell must be of its column's type. */
final class DuckRows implements RowWriter, Closeable {
  private final List<TypedColumn> columns;
  private final DuckDBAppender appender;
  private final String place;
  private int cells;

  /**
   * Takes what appends to the table.
   *
   * @param columns of the table, in its order
   * @param place what to call the file in messages
   */
  DuckRows(List<TypedColumn> columns, DuckDBAppender appender, String place) {
    this.columns = columns;
    this.appender = appender;
    this.place = place;
  }

  @Override
  public DuckRows whole(long value) throws IOException {
    return cell(ColumnType.WHOLE, row -> row.append(value));
  }

  @Override
  public DuckRows number(double value) throws IOException {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "column \"" + next().name() + "\": " + value + " is no number; leave the cell missing");
    }
    return cell(ColumnType.NUMBER, row -> row.append(value + 0.0));
  }

  @Override
  public DuckRows text(String value) throws IOException {
    String checked = UnicodeText.checked(value);
    return cell(ColumnType.TEXT, row -> row.append(checked));
  }

  @Override
  public DuckRows date(LocalDate value) throws IOException {
    int day = Math.toIntExact(DateText.checked(value).toEpochDay());
    return cell(ColumnType.DATE, row -> row.appendEpochDays(day));
  }

  @Override
  public DuckRows missing() throws IOException {
    return cell(next().type(), DuckDBAppender::appendNull);
  }

  @Override
  public void endRow() throws IOException {
    if (cells != columns.size()) {
      throw new IllegalStateException(
          "a row has "
              + columns.size()
              + " cells, not "
              + cells
              + ": \""
              + next().name()
              + "\" is next");
    }
    append(DuckDBAppender::endRow);
    cells = 0;
  }

  /** Refuses a row that is not ended. */
  void requireEnded() {
    if (cells != 0) {
      throw new IllegalStateException("a row is not ended: " + cells + " of its cells are there");
    }
  }

  @Override
  public void close() throws IOException {
    append(DuckDBAppender::close);
  }

  /** What appends one cell, or ends a row. */
  private interface Append {
    void to(DuckDBAppender row) throws SQLException;
  }

  private DuckRows cell(ColumnType type, Append cell) throws IOException {
    TypedColumn column = next();
    if (column.type() != type) {
      throw new IllegalStateException(
          "column \"" + column.name() + "\" is of type " + column.type() + ", not " + type);
    }
    if (cells == 0) {
      append(DuckDBAppender::beginRow);
    }
    append(cell);
    cells++;
    return this;
  }

  private void append(Append what) throws IOException {
    try {
      what.to(appender);
    } catch (SQLException e) {
      throw new IOException("cannot write " + place + ": " + e.getMessage(), e);
    }
  }

  private TypedColumn next() {
    if (cells == columns.size()) {
      throw new IllegalStateException("a row has " + cells + " cells: end it before the next");
    }
    return columns.get(cells);
  }
}
