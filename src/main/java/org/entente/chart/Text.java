package org.entente.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures and breaks text in one fixed way, whatever it is painted on, so that a PNG, an SVG and a
 * window place it alike.
 */
final class Text {
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

  /** What stands for the letters left out. */
  private static final double ROUNDING = 1e-14;

  static final String ELLIPSIS = "\u2026";

  private Text() {}

  /** Width in pixels. */
  static double width(String text, Font font) {
    return font.getStringBounds(text, MEASURE).getWidth();
  }

  /** The height of a capital letter, in pixels: what to centre by. */
  static double capital(Font font) {
    return font.createGlyphVector(MEASURE, "H").getVisualBounds().getHeight();
  }

  /** From one baseline to the next, in pixels; a little tighter than the font's own. */
  static double lineHeight(Font font) {
    return font.getSize2D() * 1.3;
  }

  /** The text if it fits, else as much of its beginning as fits, with an ellipsis. */
  static String fit(String text, Font font, double width) {
    if (width(text, font) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end).stripTrailing() + ELLIPSIS, font) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** The text if it fits, else as much of its end as fits, after an ellipsis. */
  static String fitEnd(String text, Font font, double width) {
    if (width(text, font) <= width) {
      return text;
    }
    int from = 0;
    while (from < text.length() && width(ELLIPSIS + text.substring(from), font) > width) {
      from = text.offsetByCodePoints(from, 1);
    }
    return ELLIPSIS + text.substring(from);
  }

  /** The text broken between words into at most so many lines, the last with an ellipsis. */
  static List<String> wrap(String text, Font font, double width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      boolean lastLine = lines.size() == most - 1;
      if (lastLine || line.isEmpty() || width(longer, font) <= width) {
        line = longer;
      } else {
        lines.add(line);
        line = word;
      }
    }
    lines.add(line);
    return lines.stream().map(each -> fit(each, font, width)).toList();
  }

  /** A number with two decimals and a true minus sign. */
  static String number(double value) {
    // Adding 0.0 turns a rounded -0.0 into 0.0.
    double rounded = Math.round(value * 100) / 100.0 + 0.0;
    return String.format(Locale.ROOT, "%.2f", rounded).replace('-', '\u2212');
  }

  /** A number with so many decimals, a true minus sign and commas between thousands. */
  static String plain(double value, int decimals) {
    double scale = Math.pow(10, decimals);
    double rounded = Math.rint(value * scale) / scale + 0.0;
    return String.format(Locale.ROOT, "%,." + decimals + "f", rounded).replace('-', '\u2212');
  }

  /** How often something happens, at least 0, to about two digits. */
  static String frequency(double mean) {
    return plain(mean, mean >= 10 ? 0 : mean >= 1 ? 1 : 2);
  }

  /** As {@link #number(double)}, with a plus where that is above 0. */
  static String signed(double value) {
    String number = number(value);
    return value > 0 && !number.equals("0.00") ? "+" + number : number;
  }

  /**
   * A number to four digits at most, without needless noughts, with a true minus sign; 0 for what
   * rounding leaves of 0.
   */
  static String significant(double value) {
    if (Math.abs(value) < ROUNDING) {
      return "0";
    }
    String plain =
        new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros().toPlainString();
    return plain.replace('-', '\u2212');
  }

  /**
   * A share in whole percent; what is neither none nor all is never told as if it were.
   *
   * @param share from 0 to 1
   */
  static String percent(double share) {
    long percent = Math.round(100 * share);
    if (percent == 0 && share > 0) {
      return "<1 %";
    }
    if (percent == 100 && share < 1) {
      return ">99 %";
    }
    return percent + " %";
  }
}
