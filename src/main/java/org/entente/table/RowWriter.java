package org.entente.table;

import java.io.IOException;
import java.time.LocalDate;

/** Takes a table row by row, cell by cell, whatever it is written as. */
public interface RowWriter {
  /**
   * Appends a whole number to the row.
   *
   * @param value any
   * @return this
   * @throws IOException if it cannot be written
   */
  RowWriter whole(long value) throws IOException;

  /**
   * Appends a number to the row.
   *
   * @param value finite
   * @return this
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException for NaN and infinity, naming the column
   */
  RowWriter number(double value) throws IOException;

  /**
   * Appends a text to the row.
   *
   * @param value any Unicode text
   * @return this
   * @throws IOException if it cannot be written
   */
  RowWriter text(String value) throws IOException;

  /**
   * Appends a date to the row.
   *
   * @param value of the years 0001 to 9999
   * @return this
   * @throws IOException if it cannot be written
   */
  RowWriter date(LocalDate value) throws IOException;

  /**
   * Leaves a cell of the row empty: nothing is known.
   *
   * @return this
   * @throws IOException if it cannot be written
   */
  RowWriter missing() throws IOException;

  /**
   * Ends the row.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalStateException where a cell is wanting
   */
  void endRow() throws IOException;
}
