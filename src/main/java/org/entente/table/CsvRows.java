package org.entente.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * Rows of CSV being formatted into a reusable buffer of bytes. A worker thread fills its own; one
 * thread then writes the buffers in order ({@link CsvWriter#write(CsvRows)}).
 *
 * <p>Not for use by two threads at once.
 */
public final class CsvRows {

  private final List<String> columns;
  private byte[] bytes = new byte[8192];
  private int size;
  private int cells;

  /**
   * Creates an empty buffer.
   *
   * @param columns the names of the columns, in order: 1 to 10,000, none blank, none twice
   * @throws IllegalArgumentException for other names
   */
  public CsvRows(List<String> columns) {
    this.columns = ColumnNames.checked(columns);
  }

  /**
   * Appends a number to the row.
   *
   * @param value finite
   * @return this
   * @throws IllegalArgumentException for NaN and infinity, naming the column
   * @throws IllegalStateException where the row is full
   */
  public CsvRows number(double value) {
    String column = nextColumn();
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "column \"" + column + "\": " + value + " is no number; leave the cell missing");
    }
    return cell(DecimalText.of(value));
  }

  /**
   * Appends a whole number to the row.
   *
   * @param value any
   * @return this
   * @throws IllegalStateException where the row is full
   */
  public CsvRows whole(long value) {
    return cell(Long.toString(value));
  }

  /**
   * Appends a text to the row. Text that a spreadsheet would run as a formula gets an apostrophe
   * before it, which {@link CsvReader} takes away again.
   *
   * @param value any Unicode text
   * @return this
   * @throws IllegalArgumentException for half a surrogate pair
   * @throws IllegalStateException where the row is full
   */
  public CsvRows text(String value) {
    return cell(CsvCell.quoted(CsvCell.guarded(UnicodeText.checked(value))));
  }

  /**
   * Appends a date to the row, as ISO 8601.
   *
   * @param value of the years 0001 to 9999
   * @return this
   * @throws IllegalArgumentException for another year
   * @throws IllegalStateException where the row is full
   */
  public CsvRows date(LocalDate value) {
    return cell(DateText.of(value));
  }

  /**
   * Leaves a cell of the row empty: nothing is known.
   *
   * @return this
   * @throws IllegalStateException where the row is full
   */
  public CsvRows missing() {
    return cell("");
  }

  /**
   * Appends a number per remaining column and ends the row.
   *
   * @param values finite, one for each column that has no cell yet
   * @return this
   * @throws IllegalArgumentException for NaN and infinity, or another count of values
   */
  public CsvRows endRow(double[] values) {
    if (cells + values.length != columns.size()) {
      throw new IllegalArgumentException(
          "a row wants " + (columns.size() - cells) + " more numbers, not " + values.length);
    }
    for (double value : values) {
      number(value);
    }
    return endRow();
  }

  /**
   * Ends the row.
   *
   * @return this
   * @throws IllegalStateException where a cell is wanting
   */
  public CsvRows endRow() {
    if (cells != columns.size()) {
      throw new IllegalStateException(
          "a row has "
              + columns.size()
              + " cells, not "
              + cells
              + ": \""
              + nextColumn()
              + "\" is next");
    }
    put((byte) '\n');
    cells = 0;
    return this;
  }

  /**
   * Tells the length of what is held.
   *
   * @return bytes of UTF-8
   */
  public int size() {
    return size;
  }

  /** Empties the buffer, keeping its room, also of a row not ended. */
  public void clear() {
    size = 0;
    cells = 0;
  }

  /**
   * Writes the rows and empties the buffer.
   *
   * @param out where to
   * @throws IOException if it cannot be written to
   * @throws IllegalStateException where a row is not ended
   */
  void drainTo(OutputStream out) throws IOException {
    if (cells != 0) {
      throw new IllegalStateException(
          "a row is not ended: " + cells + " of " + columns.size() + " cells");
    }
    out.write(bytes, 0, size);
    size = 0;
  }

  List<String> columns() {
    return columns;
  }

  private String nextColumn() {
    if (cells == columns.size()) {
      throw new IllegalStateException("a row has " + cells + " cells: end it before the next");
    }
    return columns.get(cells);
  }

  private CsvRows cell(String spelled) {
    nextColumn();
    if (cells > 0) {
      put((byte) ',');
    }
    // An empty cell alone in its row would be a blank line, which readers skip.
    put(spelled.isEmpty() && columns.size() == 1 ? "\"\"" : spelled);
    cells++;
    return this;
  }

  private void put(String spelled) {
    byte[] encoded = spelled.getBytes(StandardCharsets.UTF_8);
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  private void put(byte value) {
    reserve(1);
    bytes[size++] = value;
  }

  private void reserve(int more) {
    int wanted = Math.addExact(size, more);
    if (wanted > bytes.length) {
      int doubled = bytes.length > Integer.MAX_VALUE / 2 ? Integer.MAX_VALUE - 8 : 2 * bytes.length;
      bytes = Arrays.copyOf(bytes, Math.max(wanted, doubled));
    }
  }
}
