package org.entente.reader;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.scenario.Numbers;
import org.entente.scenario.Quantity;
import org.entente.scenario.Range;
import org.jspecify.annotations.Nullable;

/**
 * Writes YAML in block style, two spaces a level, lines ending in {@code \n}: what it writes means
 * the same to every version of YAML. It stops growing where a reader would refuse it.
 */
final class YamlText {
  /** Texts that need no quotes: words and figures that look like nothing else. */
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9/().'_-]*");

  private static final Pattern PROSE =
      Pattern.compile("[A-Za-z][A-Za-z0-9/().'_-]*( [A-Za-z0-9/().'_][A-Za-z0-9/().'_-]*)*");

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
    line(key, " " + quoted(value), 1);
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
    bytes += line.getBytes(StandardCharsets.UTF_8).length;
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
    boolean plain =
        value.length() <= 64
            ? PROSE.matcher(value).matches() && !WORDS.contains(value.toLowerCase(Locale.ROOT))
            : PLAIN.matcher(value).matches();
    if (plain) {
      return value;
    }
    StringBuilder quoted = new StringBuilder("\"");
    value.codePoints().forEach(c -> quoted.append(escaped(c)));
    return quoted.append('"').toString();
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
