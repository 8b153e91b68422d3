package org.entente.cli;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text for a screen: a line that is wider is broken at its blanks, and what is broken off stands
 * below, as far in as the line began and two columns more. A word alone is never broken.
 */
final class FoldedStream extends FilterOutputStream {
  private static final int HANGING = 2;

  /** What sets the colour or weight of the characters after it (ECMA-48, SGR). */
  private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");

  private final int columns;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();

  /**
   * Folds what is written.
   *
   * @param columns how wide the screen is, at least 1
   */
  FoldedStream(OutputStream out, int columns) {
    super(out);
    if (columns < 1) {
      throw new IllegalArgumentException("a screen has a column or more, not " + columns);
    }
    this.columns = columns;
  }

  @Override
  public void write(int octet) throws IOException {
    line.write(octet);
    if (octet == '\n') {
      writeLine();
    }
  }

  @Override
  public void write(byte[] octets, int from, int length) throws IOException {
    for (int place = from; place < from + length; place++) {
      write(octets[place]);
    }
  }

  private void writeLine() throws IOException {
    String text = line.toString(StandardCharsets.UTF_8);
    line.reset();
    out.write(folded(text, columns).getBytes(StandardCharsets.UTF_8));
  }

  /** A line as several, none wider where its words allow it. */
  static String folded(String line, int columns) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == ' ') {
      indent++;
    }
    String hanging = "\n" + " ".repeat(Math.min(indent + HANGING, columns / 2));
    StringBuilder all = new StringBuilder();
    String rest = line;
    int start = indent;
    while (width(rest) > columns) {
      int end = placeOf(columns, rest);
      int blank = rest.lastIndexOf(' ', end);
      if (blank <= start) {
        blank = rest.indexOf(' ', Math.max(end, start));
      }
      if (blank < 0) {
        break;
      }
      String head = rest.substring(0, blank).stripTrailing();
      all.append(head).append(hanging);
      rest = " ".repeat(hanging.length() - 1) + rest.substring(blank).stripLeading();
      start = hanging.length() - 1;
      all.setLength(all.length() - start);
    }
    return all.append(rest).toString();
  }

  /**
   * Columns of a line without its end; every character is taken for one column wide, what sets a
   * colour for none.
   */
  private static int width(String line) {
    String shown = COLOUR.matcher(line).replaceAll("");
    int width = shown.codePointCount(0, shown.length());
    return line.endsWith("\n") ? width - 1 : width;
  }

  /** Where in a line, which is wider than that, so many columns are full. */
  private static int placeOf(int columns, String line) {
    Matcher colour = COLOUR.matcher(line);
    int place = 0;
    int column = 0;
    while (column < columns || colour.region(place, line.length()).lookingAt()) {
      if (colour.region(place, line.length()).lookingAt()) {
        place = colour.end();
      } else {
        place = line.offsetByCodePoints(place, 1);
        column++;
      }
    }
    return place;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** Writes what is left of a line that was not ended. */
  @Override
  public void close() throws IOException {
    if (line.size() > 0) {
      writeLine();
    }
    super.close();
  }
}
