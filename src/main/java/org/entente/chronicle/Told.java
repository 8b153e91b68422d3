package org.entente.chronicle;

import java.util.Locale;

/** Numbers as a chronicle tells them. */
final class Told {
  /** A change smaller than this is not told in words; the other formats have them all. */
  static final double LEAST = 0.0005;

  private Told() {}

  /** With a sign, to three decimals; no sign before a zero. */
  static String signed(double value) {
    return zeroed(String.format(Locale.ROOT, "%+.3f", value));
  }

  /** To three decimals, or whole where it is a number of fighters. */
  static String level(double value) {
    return zeroed(
        Math.abs(value) >= 100
            ? String.format(Locale.ROOT, "%,.0f", value)
            : String.format(Locale.ROOT, "%.3f", value));
  }

  /** A weight or an intercept, as short as it can be. */
  static String number(double value) {
    return zeroed(String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", ""));
  }

  /** A probability in percent. */
  static String percent(double probability) {
    double percent = 100 * probability;
    return String.format(Locale.ROOT, percent < 9.95 ? "%.2g %%" : "%.0f %%", percent);
  }

  private static String zeroed(String text) {
    return text.matches("[-+]0(\\.0*)?") ? text.substring(1) : text;
  }
}
