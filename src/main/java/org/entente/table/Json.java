package org.entente.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * JSON in and out. Written: UTF-8, two spaces of indent, line feeds, a line feed at the end, keys
 * in a stable order, numbers as in {@link DecimalText}. Read: RFC 8259 strictly, duplicate keys
 * refused, nesting and length bounded, every value knowing its place.
 */
public final class Json {

  /** The deepest nesting written and read. */
  static final int DEEPEST = 100;

  private Json() {}

  /**
   * Spells a value. What it may be: null; boolean; int, long, short, byte; a finite double; text; a
   * date; an {@code Optional}, {@code OptionalDouble}, {@code OptionalInt} or {@code OptionalLong}
   * (null where empty); a record (its components in order); a list or array of such ({@code
   * double[]}, {@code long[]}, {@code int[]} too); a map of text to such. A {@code LinkedHashMap}
   * and a {@code SortedMap} keep their order; any other map is written in the order of its keys,
   * since its own may differ from run to run.
   *
   * @param value as above, nested at most 100 deep
   * @return the document, ending with a line feed
   * @throws IllegalArgumentException for NaN, infinity, and values of other types, naming the path
   */
  public static String text(Object value) {
    return new JsonText().document(value);
  }

  /**
   * Writes a value to a file, whole or not at all.
   *
   * @param file where to, replaced if there
   * @param value as {@link #text(Object)} takes
   * @throws IOException if it cannot be written
   * @throws IllegalArgumentException as {@link #text(Object)}; nothing is written then
   */
  public static void write(Path file, Object value) throws IOException {
    byte[] bytes = text(value).getBytes(StandardCharsets.UTF_8);
    try (StagedFile staged = StagedFile.at(file)) {
      try (OutputStream out = staged.open()) {
        out.write(bytes);
      }
      staged.commit();
    }
  }

  /**
   * Reads a file.
   *
   * @param file JSON in UTF-8, of at most 256 MiB
   * @return its value
   * @throws IOException if the file cannot be read
   * @throws DataException if it is not JSON, or repeats a key, with line and column
   */
  public static JsonValue read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, file.toString());
    }
  }

  /**
   * Reads a stream to its end.
   *
   * @param in JSON in UTF-8, of at most 256 MiB; left open
   * @param source what to call it in problems
   * @return its value
   * @throws IOException if the stream cannot be read
   * @throws DataException if it is not JSON, or repeats a key, with line and column
   */
  public static JsonValue read(InputStream in, String source) throws IOException {
    return new JsonParsing(source).document(in);
  }
}
