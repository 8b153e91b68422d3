package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers as they are printed for people. */
final class Words {
  private Words() {}

  /** A number with a sign and so many decimals; no minus before a zero. */
  static String signed(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%+." + decimals + "f", value);
    return text.matches("-0\\.?0*") ? text.replace('-', '+') : text;
  }

  /** A number with so many decimals; no minus before a zero. */
  static String plain(double value, int decimals) {
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.matches("-0\\.?0*") ? text.substring(1) : text;
  }

  /** A whole number with its thousands apart. */
  static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** A text in lines of at most so many characters, broken at spaces. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** So many of something, such as "1 actor" and "2,000 actors". */
  static String count(long value, String one, String many) {
    return count(value) + " " + (value == 1 ? one : many);
  }

  /** A time as people say it, such as "3 min 20 s". */
  static String duration(double seconds) {
    long whole = Math.max(1, Math.round(seconds));
    if (whole < 60) {
      return (seconds < 1 ? "less than 1" : "about " + whole) + " s";
    }
    if (whole < 3600) {
      return "about " + whole / 60 + " min" + (whole % 60 == 0 ? "" : " " + whole % 60 + " s");
    }
    return "about " + count(whole / 3600) + " h " + whole % 3600 / 60 + " min";
  }

  /** A size as people say it, such as "12 MB". */
  static String bytes(double bytes) {
    if (bytes < 1e6) {
      return "about " + Math.max(1, Math.round(bytes / 1e3)) + " kB";
    }
    return bytes < 1e9
        ? "about " + Math.round(bytes / 1e6) + " MB"
        : String.format(Locale.ROOT, "about %.1f GB", bytes / 1e9);
  }

  /** A probability with its interval in percent, such as "62 % (59 to 65)". */
  static String share(double estimate, double low, double high) {
    return String.format(
        Locale.ROOT, "%5s %% (%s to %s)", percent(estimate), percent(low), percent(high));
  }

  /** Percent, with a decimal where it is near an end; two halves round to two that sum to 100. */
  private static String percent(double share) {
    double percent = 100 * share;
    boolean nearAnEnd = (percent > 0 && percent < 1.95) || (percent > 98.05 && percent < 100);
    return nearAnEnd
        ? String.format(Locale.ROOT, "%.1f", percent)
        : String.format(Locale.ROOT, "%.0f", Math.rint(percent));
  }
}
