package org.entente.page;

import java.util.List;
import java.util.Locale;
import org.entente.analysis.Proportion;

/** Numbers as the page says them: true minus signs, rounded once, never a minus before a zero. */
final class Wording {
  private static final double HUNDRED = 100;

  private Wording() {}

  /** A number with so many decimals and commas between thousands. */
  static String number(double value, int decimals) {
    double scale = Math.pow(10, decimals);
    double rounded = Math.rint(value * scale) / scale + 0.0;
    return String.format(Locale.ROOT, "%,." + decimals + "f", rounded).replace('-', '\u2212');
  }

  /** The same with a plus where it is above 0. */
  static String signed(double value, int decimals) {
    String text = number(value, decimals);
    return value > 0 && text.matches(".*[1-9].*") ? "+" + text : text;
  }

  /** A whole number with commas between thousands. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** So many of something, such as "1 history" and "1,000 histories". */
  static String count(long value, String one, String many) {
    return count(value) + " " + (value == 1 ? one : many);
  }

  /**
   * A share in percent, without the sign; with a decimal near an end, so that what is neither none
   * nor all is not told as if it were.
   *
   * @param share from 0 to 1
   */
  static String percent(double share) {
    double percent = HUNDRED * share;
    boolean nearAnEnd = (percent > 0 && percent < 1.95) || (percent > 98.05 && percent < HUNDRED);
    if (!nearAnEnd) {
      return number(percent, 0);
    }
    String text = number(percent, 1);
    return switch (text) {
      case "0.0" -> "<0.1";
      case "100.0" -> ">99.9";
      default -> text;
    };
  }

  /** A share with its interval, as in "90 % (88 to 92 %)". */
  static String share(Proportion share) {
    return share(share.estimate(), share.low(), share.high());
  }

  /** The same from its parts. */
  static String share(double estimate, double low, double high) {
    return percent(estimate) + "\u00a0% (" + interval(low, high) + ")";
  }

  /** The interval of a share, as in "88 to 92 %". */
  static String interval(double low, double high) {
    return percent(low) + " to " + percent(high) + "\u00a0%";
  }

  /**
   * A name such as {@code alignment.kabul.delhi.end} in the parts between which it may break; any
   * other text whole.
   */
  static List<String> parts(String text) {
    return text.contains(" ") ? List.of(text) : List.of(text.split("(?<=[^.])(?=\\.[a-z])", -1));
  }

  /** The genitive of a name. */
  static String of(String name) {
    return name + (name.endsWith("s") ? "'" : "'s");
  }

  /** A sentence with its first letter large. */
  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
