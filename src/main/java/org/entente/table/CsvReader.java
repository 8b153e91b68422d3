package org.entente.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Reads CSV row by row: a header, then rows of as many cells; LF or CRLF; quoted cells; a byte
 * order mark is skipped, and so are blank lines. Memory does not grow with the rows; a row has at
 * most 10,000 cells and 16 MiB. Not for use by two threads at once.
 *
 * <p>An apostrophe that keeps a text from being run as a formula (as {@link CsvRows#text(String)}
 * puts it) is taken away.
 */
public final class CsvReader implements RowReader {

  private final CsvRecords records;
  private final String source;
  private final List<String> columns;

  private CsvReader(CsvRecords records, String source) throws IOException {
    this.records = records;
    this.source = source;
    this.columns = header();
  }

  /**
   * Opens a file and reads its header.
   *
   * @param file a CSV file in UTF-8
   * @return the reader, before the first row, to be closed
   * @throws IOException if the file cannot be read
   * @throws DataException if it has no good header
   */
  public static CsvReader open(Path file) throws IOException {
    return of(Files.newInputStream(file), file.toString());
  }

  /**
   * Reads the header from a stream, which closing the reader closes.
   *
   * @param in CSV in UTF-8; needs no buffer of its own
   * @param source what to call it in problems
   * @return the reader, before the first row, to be closed
   * @throws IOException if the stream cannot be read; it is closed then
   * @throws DataException if it has no good header; the stream is closed then
   */
  public static CsvReader of(InputStream in, String source) throws IOException {
    try {
      return new CsvReader(new CsvRecords(in, source), source);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  private List<String> header() throws IOException {
    if (!records.next()) {
      throw new DataException(
          new DataProblem(
              source, 0, "", "", "the file is empty: its first line names the columns"));
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < records.cells(); i++) {
      names.add(CsvCell.unguarded(records.text(i)));
    }
    ColumnNames.fault(names).ifPresent(fault -> refuse(records.line(), "", "", fault));
    return List.copyOf(names);
  }

  /**
   * Lists the columns.
   *
   * @return their names, in the file's order
   */
  public List<String> columns() {
    return columns;
  }

  /**
   * What the file is called in problems.
   *
   * @return a name
   */
  public String source() {
    return source;
  }

  /**
   * Finds a column.
   *
   * @param name its name in the header
   * @return its place, from 0
   * @throws DataException if there is none, naming the nearest
   */
  public int column(String name) {
    int found = columns.indexOf(name);
    if (found < 0) {
      refuse(0, "", "", "no column \"" + name + "\": " + NearestName.hint(name, columns));
    }
    return found;
  }

  /**
   * Moves to the next row.
   *
   * @return false at the end of the file
   * @throws IOException if the file cannot be read
   * @throws DataException if the row is badly quoted (nothing behind it can be read: the next call
   *     says false) or has another count of cells than the header (the next call goes on with the
   *     row after)
   */
  @Override
  public boolean next() throws IOException {
    if (!records.next()) {
      return false;
    }
    if (records.cells() != columns.size()) {
      String counted = records.cells() + (records.cells() == 1 ? " cell" : " cells");
      refuse(records.line(), "", "", counted + " in the row, " + columns.size() + " in the header");
    }
    return true;
  }

  @Override
  public boolean isMissing(int column) {
    return records.text(column).isBlank();
  }

  /**
   * Tells where the row begins.
   *
   * @return its line in the file, from 1
   */
  public long line() {
    return records.line();
  }

  /**
   * Reads a cell as text.
   *
   * @param column its place, from 0
   * @return the text, empty where nothing is given
   * @throws DataException if it is not UTF-8
   */
  @Override
  public String text(int column) {
    return CsvCell.unguarded(records.text(column));
  }

  /**
   * Reads a cell as a number.
   *
   * @param column its place, from 0
   * @return a finite number
   * @throws DataException if it is empty or no finite decimal number
   */
  @Override
  public double number(int column) {
    OptionalDouble value = DecimalText.parse(records.text(column));
    if (value.isEmpty()) {
      refuse(column, CellKind.NUMBER);
    }
    return value.getAsDouble();
  }

  /**
   * Reads a cell as a number that may be missing.
   *
   * @param column its place, from 0
   * @return a finite number, or nothing where the cell is empty
   * @throws DataException if it is neither
   */
  public OptionalDouble numberIfAny(int column) {
    return records.text(column).isBlank()
        ? OptionalDouble.empty()
        : OptionalDouble.of(number(column));
  }

  /**
   * Reads a cell as a whole number.
   *
   * @param column its place, from 0
   * @return the number
   * @throws DataException if it is empty or no whole number of 64 bits
   */
  @Override
  public long whole(int column) {
    try {
      return Long.parseLong(records.text(column).strip());
    } catch (NumberFormatException e) {
      throw problem(column, CellKind.WHOLE);
    }
  }

  /**
   * Reads a cell as a date.
   *
   * @param column its place, from 0
   * @return the date
   * @throws DataException if it is not one of the form 2025-12-31
   */
  @Override
  public LocalDate date(int column) {
    return DateText.parse(records.text(column)).orElseThrow(() -> problem(column, CellKind.DATE));
  }

  @Override
  public void close() throws IOException {
    records.close();
  }

  private void refuse(int column, CellKind kind) {
    throw problem(column, kind);
  }

  private DataException problem(int column, CellKind kind) {
    return new DataException(
        kind.problem(source, records.line(column), columns.get(column), text(column)));
  }

  private void refuse(long line, String place, String text, String wanted) {
    throw new DataException(new DataProblem(source, line, place, text, wanted));
  }
}
