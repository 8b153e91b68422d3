package org.entente.reader;

import java.util.Locale;
import java.util.Set;
import org.entente.reader.Node.Scalar;

/**
 * A number as YAML 1.2 writes it, in decimal: {@code 0.5}, {@code .05}, {@code 5e-2}.
 *
 * @param isNumber whether the text is a number that a scenario takes
 * @param value the number, 0 where the text is none
 * @param advice what would be right, where the text is none and that can be told; may be empty
 */
record NumberText(boolean isNumber, double value, String advice) {
  private static final Set<String> NOT_FINITE = Set.of("nan", "inf", "infinity");

  /** Reads a scalar. */
  static NumberText read(Scalar scalar) {
    String text = scalar.text();
    if (isDecimal(text)) {
      if (!scalar.plain()) {
        return wrong("write it without quotes");
      }
      double value = Double.parseDouble(text) + 0.0;
      return Double.isFinite(value) ? new NumberText(true, value, "") : wrong("it must be finite");
    }
    return wrong(advice(text));
  }

  private static NumberText wrong(String right) {
    return new NumberText(false, 0, right);
  }

  private static String advice(String text) {
    if (text.length() > 40) {
      return "";
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String bare = lower.replaceFirst("^[-+]?\\.?", "");
    if (NOT_FINITE.contains(bare)) {
      return "it must be finite";
    }
    if (lower.matches("[-+]?0[xob][0-9a-f]+")) {
      return "write it in decimal digits";
    }
    String joined = text.replace("_", "");
    if (!joined.equals(text) && isDecimal(joined)) {
      return "write " + joined + ", without underscores";
    }
    String pointed = text.replace(',', '.');
    return !pointed.equals(text) && isDecimal(pointed) ? "write " + pointed + ", with a point" : "";
  }

  /** Whether a text is a decimal number; by hand, as a long text must not exhaust the stack. */
  static boolean isDecimal(String text) {
    int i = sign(text, 0);
    int whole = digits(text, i);
    int end = whole;
    if (end < text.length() && text.charAt(end) == '.') {
      end = digits(text, end + 1);
      if (end - i < 2) {
        return false;
      }
    } else if (whole == i) {
      return false;
    }
    if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
      int power = sign(text, end + 1);
      end = digits(text, power);
      if (end == power) {
        return false;
      }
    }
    return end == text.length();
  }

  private static int sign(String text, int at) {
    return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
  }

  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
