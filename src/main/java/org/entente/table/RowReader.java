package org.entente.table;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** Gives a table row by row, whatever it is read from. */
public interface RowReader extends Closeable {
  /**
   * Moves to the next row.
   *
   * @return false at the end
   * @throws IOException if the file cannot be read
   * @throws DataException if the row is not one of the table
   */
  boolean next() throws IOException;

  /**
   * Tells whether a cell is empty.
   *
   * @param column its place, from 0
   * @return true if nothing is known
   * @throws IOException if the file cannot be read
   */
  boolean isMissing(int column) throws IOException;

  /**
   * Reads a cell as a whole number.
   *
   * @param column its place, from 0
   * @return the number
   * @throws IOException if the file cannot be read
   * @throws DataException if it is empty or none
   */
  long whole(int column) throws IOException;

  /**
   * Reads a cell as a number.
   *
   * @param column its place, from 0
   * @return a finite number
   * @throws IOException if the file cannot be read
   * @throws DataException if it is empty or none
   */
  double number(int column) throws IOException;

  /**
   * Reads a cell as text.
   *
   * @param column its place, from 0
   * @return the text
   * @throws IOException if the file cannot be read
   * @throws DataException if it is none
   */
  String text(int column) throws IOException;

  /**
   * Reads a cell as a date.
   *
   * @param column its place, from 0
   * @return the date
   * @throws IOException if the file cannot be read
   * @throws DataException if it is empty or none
   */
  LocalDate date(int column) throws IOException;

  /**
   * Copies the rest of the rows.
   *
   * @param types of the columns, in their order
   * @param to a writer of as many columns of these types
   * @return how many rows were copied
   * @throws IOException if a file cannot be read or written
   * @throws DataException if a cell is not of its type
   */
  default long copy(List<ColumnType> types, RowWriter to) throws IOException {
    long rows = 0;
    while (next()) {
      for (int c = 0; c < types.size(); c++) {
        copy(c, types.get(c), to);
      }
      to.endRow();
      rows++;
    }
    return rows;
  }

  private void copy(int column, ColumnType type, RowWriter to) throws IOException {
    if (isMissing(column)) {
      to.missing();
      return;
    }
    switch (type) {
      case WHOLE -> to.whole(whole(column));
      case NUMBER -> to.number(number(column));
      case TEXT -> to.text(text(column));
      case DATE -> to.date(date(column));
    }
  }
}
