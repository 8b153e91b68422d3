package org.entente.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A source with its whole text.
 *
 * @param source name and lines
 * @param text as read, without a byte order mark
 */
record SourceText(Source source, String text) {
  /** Largest file, in bytes. */
  static final int LARGEST = 8 << 20;

  private static final String SIZE =
      "a scenario file holds at most " + (LARGEST >> 20) + " megabytes";

  /** A text, refused where it holds characters that are no text. */
  static Optional<SourceText> of(String name, int layer, String text, Problems problems) {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    Source source = Source.of(name, layer, body);
    if (body.length() > LARGEST) {
      problems.add("", Mark.whole(source), "the text is too large", SIZE);
      return Optional.empty();
    }
    for (int i = 0; i < body.length(); i = body.offsetByCodePoints(i, 1)) {
      int c = body.codePointAt(i);
      if (!isText(c)) {
        problems.add(
            "", markAt(source, body, i), "the character " + code(c) + " is no text", "remove it");
        return Optional.empty();
      }
    }
    return Optional.of(new SourceText(source, body));
  }

  /**
   * The text of a file, refused where it cannot be read or is not UTF-8.
   *
   * @param name the file as the user knows it
   * @param asked where another file asks for it, or the file as a whole
   */
  static Optional<SourceText> read(
      Path file, String name, int layer, Mark asked, Problems problems) {
    String it = asked.line() == 0 ? "this" : Shown.quoted(name);
    try {
      if (!Files.exists(file)) {
        problems.add(
            "",
            asked,
            asked.line() == 0 ? "there is no such file" : "there is no file " + it,
            () -> NearestFile.advice(file, name));
      } else if (Files.isDirectory(file)) {
        problems.add("", asked, it + " is a folder", "name a scenario file within it");
      } else if (asked.line() > 0 && !Files.isRegularFile(file)) {
        // Reading a pipe or a device may never end, and it is the file that asks, not the user.
        problems.add("", asked, it + " is no plain file", "extend a scenario file");
      } else {
        return decode(name, layer, bytes(file), problems);
      }
    } catch (AccessDeniedException e) {
      problems.add("", asked, it + " may not be read", "check the file's permissions");
    } catch (IOException e) {
      String why = Shown.escaped(reason(e));
      problems.add("", asked, it + " cannot be read (" + why + ")", "check the disk and the name");
    }
    return Optional.empty();
  }

  private static String reason(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** One byte more than allowed is enough to tell that it is too large. */
  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST + 1);
    }
  }

  private static Optional<SourceText> decode(
      String name, int layer, byte[] bytes, Problems problems) {
    if (bytes.length > LARGEST) {
      Mark whole = Mark.whole(new Source(name, layer, List.of()));
      problems.add("", whole, "the file is too large", SIZE);
      return Optional.empty();
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (!result.isError()) {
      return of(name, layer, text, problems);
    }
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    int bad = bytes[in.position()] & 0xFF;
    boolean wide = in.position() == 0 && (bad == 0xFE || bad == 0xFF);
    String what =
        String.format(Locale.ROOT, "the byte %02X is not UTF-8", bad)
            + (wide ? " (the file looks like UTF-16)" : "");
    problems.add(
        "",
        markAt(Source.of(name, layer, body), body, body.length()),
        what,
        "save the file as UTF-8");
    return Optional.empty();
  }

  /** Characters that YAML 1.2 allows in a file (its production c-printable). */
  static boolean isText(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0x7E)
        || c == 0x85
        || (c >= 0xA0 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF)
        || c >= 0x10000;
  }

  /** A character by its number. */
  static String code(int c) {
    return String.format(Locale.ROOT, "U+%04X", c);
  }

  private static Mark markAt(Source source, String text, int index) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < index; i++) {
      char c = text.charAt(i);
      boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        line++;
        start = i + 1;
      }
    }
    return new Mark(source, line, text.codePointCount(start, index) + 1);
  }
}
