package org.entente.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * Writes a table as CSV, row by row: RFC 4180 but for line feeds as line ends, UTF-8, the header
 * first. Memory does not grow with the rows. Not for use by two threads at once.
 */
public final class CsvWriter implements RowWriter, Closeable {

  private static final int FLUSH_AT = 1 << 16;

  private final OutputStream out;
  private final CsvRows rows;

  private CsvWriter(OutputStream out, CsvRows rows) throws IOException {
    this.out = out;
    this.rows = rows;
    CsvRows header = new CsvRows(rows.columns());
    rows.columns().forEach(header::text);
    header.endRow();
    header.drainTo(out);
  }

  /**
   * Opens a file, replacing what it held, and writes the header. The file grows in place; to have
   * it whole or not at all, write to the stream of a {@link StagedFile}.
   *
   * @param file where to; its folder exists
   * @param columns the names of the columns: 1 to 10,000, none blank, none twice
   * @return the writer, to be closed
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException for other names
   */
  public static CsvWriter to(Path file, List<String> columns) throws IOException {
    CsvRows rows = new CsvRows(columns);
    OutputStream out = Files.newOutputStream(file);
    try {
      return new CsvWriter(out, rows);
    } catch (IOException | RuntimeException e) {
      out.close();
      throw e;
    }
  }

  /**
   * Writes the header to a stream, which closing the writer closes.
   *
   * @param out where to; needs no buffer of its own
   * @param columns the names of the columns: 1 to 10,000, none blank, none twice
   * @return the writer, to be closed
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException for other names
   */
  public static CsvWriter to(OutputStream out, List<String> columns) throws IOException {
    return new CsvWriter(out, new CsvRows(columns));
  }

  /**
   * Creates a buffer of rows for these columns, for a worker thread to fill.
   *
   * @return an empty buffer
   */
  public CsvRows newRows() {
    return new CsvRows(rows.columns());
  }

  /**
   * Writes rows formatted elsewhere, after all rows so far, and empties their buffer.
   *
   * @param formatted rows of the same columns, the last one ended
   * @throws IOException if they cannot be written
   * @throws IllegalArgumentException for rows of other columns
   * @throws IllegalStateException where a row of either is not ended
   */
  public void write(CsvRows formatted) throws IOException {
    if (!formatted.columns().equals(rows.columns())) {
      throw new IllegalArgumentException(
          "rows of " + formatted.columns() + " do not fit a table of " + rows.columns());
    }
    rows.drainTo(out);
    formatted.drainTo(out);
  }

  /**
   * Appends a number to the row.
   *
   * @param value finite
   * @return this
   * @throws IllegalArgumentException for NaN and infinity, naming the column
   */
  @Override
  public CsvWriter number(double value) {
    rows.number(value);
    return this;
  }

  /**
   * Appends a whole number to the row.
   *
   * @param value any
   * @return this
   */
  @Override
  public CsvWriter whole(long value) {
    rows.whole(value);
    return this;
  }

  /**
   * Appends a text to the row, made harmless to spreadsheets as {@link CsvRows#text(String)} says.
   *
   * @param value any Unicode text
   * @return this
   */
  @Override
  public CsvWriter text(String value) {
    rows.text(value);
    return this;
  }

  /**
   * Appends a date to the row, as ISO 8601.
   *
   * @param value of the years 0001 to 9999
   * @return this
   */
  @Override
  public CsvWriter date(LocalDate value) {
    rows.date(value);
    return this;
  }

  /**
   * Leaves a cell of the row empty: nothing is known.
   *
   * @return this
   */
  @Override
  public CsvWriter missing() {
    rows.missing();
    return this;
  }

  /**
   * Ends the row.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalStateException where a cell is wanting
   */
  @Override
  public void endRow() throws IOException {
    rows.endRow();
    if (rows.size() >= FLUSH_AT) {
      rows.drainTo(out);
    }
  }

  /**
   * Writes what is buffered and closes the file.
   *
   * @throws IOException if it cannot be written
   * @throws IllegalStateException where a row is not ended; the file is closed all the same
   */
  @Override
  public void close() throws IOException {
    try (out) {
      rows.drainTo(out);
    }
  }
}
