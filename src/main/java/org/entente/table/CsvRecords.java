package org.entente.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Splits CSV into records of cells: RFC 4180 with LF or CRLF line ends and an optional byte order
 * mark. Works on bytes, since commas, quotes and line ends are single bytes in UTF-8 and never part
 * of another character; a cell is decoded only when asked for, so bad UTF-8 is located exactly.
 * Blank lines are skipped.
 */
final class CsvRecords implements Closeable {

  /** The longest record, in bytes without its quotes: 10,000 cells of 1,600 bytes. */
  static final int LONGEST = 1 << 24;

  private static final int END = -1;

  private final InputStream in;
  private final String source;
  private final byte[] buffer = new byte[1 << 16];
  private int filled;
  private int at;
  private long line = 1;

  private byte[] record = new byte[4096];
  private int length;
  private int[] ends = new int[64];
  private long[] lines = new long[64];
  private int cells;
  private boolean broken;

  CsvRecords(InputStream in, String source) throws IOException {
    this.in = in;
    this.source = source;
    skipByteOrderMark();
  }

  /**
   * Moves to the next record; false at the end of the file, and after bad quoting, behind which
   * nobody can tell where a record begins.
   */
  boolean next() throws IOException {
    while (true) {
      length = 0;
      cells = 0;
      if (broken || peek() == END) {
        return false;
      }
      boolean quoted = peek() == '"';
      long start = line;
      while (readCell(start)) {
        start = line;
      }
      boolean blank = cells == 1 && length == 0 && !quoted;
      if (!blank) {
        return true;
      }
    }
  }

  /** How many cells the record has, at least one. */
  int cells() {
    return cells;
  }

  /** The line on which the record begins, from 1. */
  long line() {
    return lines[0];
  }

  /** The line on which a cell begins, from 1. */
  long line(int cell) {
    return lines[cell];
  }

  /** The text of a cell, exactly as it was before quoting. */
  String text(int cell) {
    int from = cell == 0 ? 0 : ends[cell - 1];
    ByteBuffer encoded = ByteBuffer.wrap(record, from, ends[cell] - from);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(encoded).toString();
    } catch (CharacterCodingException e) {
      throw problem(lines[cell], "cell " + (cell + 1) + " is not UTF-8: save the file as UTF-8");
    }
  }

  /** Reads one cell and what ends it; false when that is the end of the record. */
  private boolean readCell(long start) throws IOException {
    int c = read();
    if (c == '"') {
      readQuoted(start);
      c = read();
      if (c != ',' && c != '\n' && c != '\r' && c != END) {
        throw broken(line, "text follows a closing quote: double every quote inside a quoted cell");
      }
    } else {
      while (c != ',' && c != '\n' && c != '\r' && c != END) {
        if (c == '"') {
          throw broken(line, "a quote inside a cell: put the cell in quotes and double this one");
        }
        append(c);
        c = read();
      }
    }
    endCell(start);
    return !endsRecord(c);
  }

  private void readQuoted(long start) throws IOException {
    while (true) {
      int c = read();
      if (c == END) {
        throw broken(start, "a quoted cell begins here and never ends: close the quote");
      }
      if (c == '"') {
        if (peek() != '"') {
          return;
        }
        read();
      }
      if (c == '\n') {
        line++;
      }
      append(c);
    }
  }

  private boolean endsRecord(int c) throws IOException {
    if (c == '\r') {
      if (peek() != '\n') {
        throw broken(line, "a carriage return alone: end lines with LF or CRLF, or quote the cell");
      }
      read();
    }
    if (c == '\r' || c == '\n') {
      line++;
    }
    return c != ',';
  }

  private void endCell(long start) {
    if (cells == ColumnNames.MOST) {
      throw broken(start, "more than " + ColumnNames.MOST + " cells in a row: split the table");
    }
    if (cells == ends.length) {
      ends = Arrays.copyOf(ends, 2 * cells);
      lines = Arrays.copyOf(lines, 2 * cells);
    }
    ends[cells] = length;
    lines[cells] = start;
    cells++;
  }

  private void append(int c) {
    if (length == LONGEST) {
      throw broken(line, "a row of more than " + LONGEST + " bytes: is a quote not closed?");
    }
    if (length == record.length) {
      record = Arrays.copyOf(record, 2 * length);
    }
    record[length++] = (byte) c;
  }

  private DataException broken(long where, String wanted) {
    broken = true;
    return problem(where, wanted);
  }

  private DataException problem(long where, String wanted) {
    return new DataException(new DataProblem(source, where, "", "", wanted));
  }

  private int read() throws IOException {
    int c = peek();
    at++;
    return c;
  }

  private int peek() throws IOException {
    if (at >= filled) {
      filled = in.readNBytes(buffer, 0, buffer.length);
      at = 0;
    }
    return filled == 0 ? END : buffer[at] & 0xFF;
  }

  private void skipByteOrderMark() throws IOException {
    if (peek() == 0xEF && filled >= 3 && (buffer[1] & 0xFF) == 0xBB && (buffer[2] & 0xFF) == 0xBF) {
      at = 3;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
