package org.entente.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.scenario.Numbers;
import org.entente.scenario.Quantity;
import org.entente.scenario.Range;
import org.jspecify.annotations.Nullable;

/**
 * Writes YAML in block style, two spaces a level, lines ending in {@code \n}: what it writes means
 * the same to every version of YAML. It stops growing where a reader would refuse it.
 */
final class YamlText {
  private static final int LONGEST_PLAIN = 64;

  private static final Set<String> WORDS =
      Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

  private final StringBuilder text = new StringBuilder();
  private int depth;
  private boolean startsItem;
  private int nodes = 1;
  private long bytes;

  /** All that was written; empty where it is larger than a file may be. */
  Optional<String> text() {
    return isFull() ? Optional.empty() : Optional.of(text.toString());
  }

  private boolean isFull() {
    return bytes > SourceText.LARGEST || nodes > Composer.MOST;
  }

  /** A key with a block below it. */
  void block(String key, Runnable content) {
    line(key, "", 1);
    depth++;
    content.run();
    depth--;
  }

  /** The same, left out where it is empty. */
  void section(String key, boolean isEmpty, Runnable content) {
    if (!isEmpty) {
      block(key, content);
    }
  }

  /** An item of a list; its first key stands behind the hyphen. */
  void item(Runnable content) {
    nodes++;
    startsItem = true;
    depth++;
    content.run();
    depth--;
    startsItem = false;
  }

  void text(String key, String value) {
    line(key, isFull() ? "" : " " + quoted(value), 1);
  }

  void textIfAny(String key, @Nullable String value) {
    if (value != null) {
      text(key, value);
    }
  }

  /** A word of the format, which never needs quotes. */
  void word(String key, String word) {
    line(key, " " + word, 1);
  }

  void date(String key, LocalDate date) {
    line(key, " " + date, 1);
  }

  void number(String key, double value) {
    line(key, " " + number(value), 1);
  }

  void names(String key, List<String> names) {
    line(
        key,
        " [" + String.join(", ", names.stream().map(YamlText::quoted).toList()) + "]",
        1 + names.size());
  }

  /** A bare number where nothing is known about it. */
  void quantity(String key, Quantity quantity) {
    if (quantity.equals(Quantity.of(quantity.value()))) {
      number(key, quantity.value());
      return;
    }
    if (isFull()) {
      return;
    }
    StringBuilder flow = new StringBuilder(" {value: ").append(number(quantity.value()));
    quantity.range().ifPresent(range -> flow.append(", range: ").append(range(range)));
    quantity.source().ifPresent(source -> flow.append(", source: ").append(quoted(source)));
    quantity.group().ifPresent(group -> flow.append(", group: ").append(quoted(group)));
    line(key, flow.append('}').toString(), 11);
  }

  private static String range(Range range) {
    return "[" + number(range.low()) + ", " + number(range.high()) + "]";
  }

  private void line(String key, String rest, int more) {
    nodes += 1 + more;
    if (isFull()) {
      return;
    }
    String indent = "  ".repeat(startsItem ? depth - 1 : depth) + (startsItem ? "- " : "");
    String line = indent + (key.equals("on") ? key : quoted(key)) + ":" + rest + "\n";
    startsItem = false;
    for (int i = 0; i < line.length(); i++) {
      // No char of UTF-16 takes more than three bytes in UTF-8.
      bytes += line.charAt(i) < 0x80 ? 1 : 3;
    }
    text.append(line);
  }

  /** The shorter of two ways to write a number. */
  static String number(double value) {
    String plain = Numbers.text(value);
    String scientific = Double.toString(value).toLowerCase(Locale.ROOT);
    return plain.length() <= 21 ? plain : scientific;
  }

  /** A text as it is, or in double quotes where it might be taken for something else. */
  static String quoted(String value) {
    if (isPlain(value)) {
      return value;
    }
    StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i = value.offsetByCodePoints(i, 1)) {
      int c = value.codePointAt(i);
      if (c >= ' ' && c <= '~' && c != '"' && c != '\\') {
        quoted.append((char) c);
      } else {
        quoted.append(escaped(c));
      }
    }
    return quoted.append('"').toString();
  }

  /** Whether a text consists of words and figures and looks like nothing else. */
  private static boolean isPlain(String value) {
    if (value.isEmpty() || value.length() > LONGEST_PLAIN || !isLetter(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean startsWord = value.charAt(i - 1) == ' ';
      boolean fits = isLetter(c) || (c >= '0' && c <= '9') || "/().'_".indexOf(c) >= 0;
      if (!fits && (startsWord || (c != '-' && c != ' '))) {
        return false;
      }
    }
    return value.charAt(value.length() - 1) != ' '
        && !WORDS.contains(value.toLowerCase(Locale.ROOT));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static String escaped(int c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> Shown.escaped(c);
    };
  }
}
