package org.entente.table;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Numbers as text: the one spelling of a double in every file that Entente writes, and the strict
 * reading of one.
 */
public final class DecimalText {

  /** Below this magnitude every whole double is exact, and so is its spelling as an integer. */
  private static final double WHOLE_LIMIT = 0x1p53;

  /** Most whole numbers in a table are counts, and small. */
  private static final String[] SMALL =
      IntStream.range(0, 1000).mapToObj(Integer::toString).toArray(String[]::new);

  private DecimalText() {}

  /**
   * Spells a finite number with the fewest digits that read back as the same double: {@code 0.1},
   * {@code 3} (not 3.0), {@code 0} (also for minus zero, which reads back as equal), {@code 1E20}.
   * Where one digit would do and it is not the nearest decimal of two, two are written: {@code
   * 4.9E-324}.
   *
   * @param value any finite number
   * @return its text, in ASCII
   * @throws IllegalArgumentException for NaN and infinity, which no table holds
   */
  public static String of(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          value
              + " cannot be written: a table holds finite numbers, or nothing where none is known");
    }
    if (value == Math.rint(value) && Math.abs(value) <= WHOLE_LIMIT) {
      return value >= 0 && value < SMALL.length ? SMALL[(int) value] : Long.toString((long) value);
    }
    String text = NumberOutput.toString(value, true);
    int exponent = text.indexOf(".0E");
    return exponent < 0 ? text : text.substring(0, exponent) + text.substring(exponent + 2);
  }

  /**
   * Reads a decimal number: an optional sign, digits with an optional point, an optional exponent.
   * Unlike {@link Double#parseDouble(String)} it takes neither {@code NaN}, {@code Infinity},
   * hexadecimal nor a type suffix. Spaces around are ignored.
   *
   * @param text any text
   * @return the nearest double, or nothing where the text is not a finite decimal number
   */
  public static OptionalDouble parse(String text) {
    String trimmed = text.strip();
    if (!isDecimal(trimmed)) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(trimmed);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static boolean isDecimal(String text) {
    int at = afterSign(text, 0);
    int whole = afterDigits(text, at);
    int digits = whole - at;
    at = whole;
    if (at < text.length() && text.charAt(at) == '.') {
      int fraction = afterDigits(text, at + 1);
      digits += fraction - at - 1;
      at = fraction;
    }
    if (digits == 0) {
      return false;
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      int exponent = afterSign(text, at + 1);
      at = afterDigits(text, exponent);
      return at == text.length() && at > exponent;
    }
    return at == text.length();
  }

  private static int afterSign(String text, int from) {
    boolean signed = from < text.length() && (text.charAt(from) == '-' || text.charAt(from) == '+');
    return signed ? from + 1 : from;
  }

  private static int afterDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
