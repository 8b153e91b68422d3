package org.entente.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A factor as a user writes it: {@code PATH} for all of its range, {@code PATH=LOW:HIGH}, {@code
 * PATH=LOW:HIGH:N} for N levels on a grid, or {@code PATH=a,b,c}; {@code true} and {@code false}
 * for a switch.
 *
 * @param factor what is varied
 * @param levels number of levels on a grid; 0 where none is given
 */
public record VaryText(Factor factor, int levels) {
  private static final Pattern ENDS = Pattern.compile("([^:]+):([^:]+)(?::([^:]+))?");
  private static final int MOST_LEVELS = 100_000;

  /**
   * Reads a factor.
   *
   * @throws DesignException if it is not written so, or the scenario has or takes no such thing
   */
  public static VaryText read(FactorNames names, String text) {
    int sign = text.indexOf('=');
    if (sign < 0) {
      return new VaryText(names.named(text.strip()), 0);
    }
    String name = text.substring(0, sign).strip();
    String values = text.substring(sign + 1).strip();
    Matcher ends = ENDS.matcher(values);
    if (ends.matches()) {
      int levels = ends.group(3) == null ? 0 : levels(name, ends.group(3).strip());
      double low = number(name, ends.group(1));
      double high = number(name, ends.group(2));
      return new VaryText(names.between(name, low, high), levels);
    }
    List<Double> levels = new ArrayList<>();
    for (String value : values.split(",", -1)) {
      levels.add(number(name, value));
    }
    return new VaryText(names.at(name, levels), 0);
  }

  private static int levels(String name, String text) {
    int levels = text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    if (levels < 2 || levels > MOST_LEVELS) {
      throw new DesignException(
          String.format(
              Locale.ROOT,
              "the number of levels of %s must be from 2 to %,d, not '%s'",
              name,
              MOST_LEVELS,
              text));
    }
    return levels;
  }

  private static double number(String name, String text) {
    String word = text.strip();
    if (word.equals("true") || word.equals("false")) {
      return word.equals("true") ? 1 : 0;
    }
    // Java's own syntax takes more: a type's letter, hexadecimal digits, infinity.
    if (word.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")
        && Double.isFinite(Double.parseDouble(word))) {
      return Double.parseDouble(word);
    }
    throw new DesignException(
        "'"
            + word
            + "' is no level of "
            + name
            + "; say "
            + name
            + "=LOW:HIGH, "
            + name
            + "=LOW:HIGH:N or "
            + name
            + "=a,b,c");
  }
}
