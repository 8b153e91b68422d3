package org.entente.reader;

import java.util.Arrays;
import java.util.Optional;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKind;

/** A driver as a scenario file writes it: {@code grievance} or {@code grievance(ttp)}. */
final class DriverText {
  private DriverText() {}

  /** The word before the bracket. */
  static String word(String text) {
    int open = text.indexOf('(');
    return open > 0 && text.endsWith(")") ? text.substring(0, open) : text;
  }

  /** The actor within the brackets, if there are any. */
  static Optional<String> about(String text) {
    int open = text.indexOf('(');
    return open > 0 && text.endsWith(")")
        ? Optional.of(text.substring(open + 1, text.length() - 1))
        : Optional.empty();
  }

  /** The kind that a word stands for. */
  static Optional<DriverKind> kind(String word) {
    return Arrays.stream(DriverKind.values()).filter(kind -> kind.word().equals(word)).findFirst();
  }

  /**
   * The driver.
   *
   * @throws IllegalArgumentException if there is none of that kind, or it is about nobody
   */
  static Driver read(String text) {
    DriverKind kind =
        kind(word(text))
            .orElseThrow(() -> new IllegalArgumentException("there is no driver '" + text + "'"));
    return new Driver(kind, about(text).orElse(null));
  }
}
