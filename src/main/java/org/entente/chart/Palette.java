package org.entente.chart;

import java.awt.Color;
import java.util.List;

/**
 * Colours that colour-blind people can tell apart, given out by order alone.
 *
 * <p>The seven are Okabe and Ito's without yellow, which is too faint for a line on white, and with
 * black softened to a dark grey. Lines bear them unchanged: darkening the orange until it has a
 * contrast of 3 on white would bring it near the vermilion for eyes without green cones. Text in a
 * line's colour is darkened, keeping the proportions of red, green and blue, until it has the
 * contrast of 4.5 that the Web Content Accessibility Guidelines 2.1 (1.4.3) ask for.
 */
final class Palette {
  private static final List<Color> HUES =
      List.of(
          new Color(0x0072B2), // blue
          new Color(0xD55E00), // vermilion
          new Color(0x009E73), // bluish green
          new Color(0xE69F00), // orange
          new Color(0xCC79A7), // reddish purple
          new Color(0x3A3A3A), // black
          new Color(0x56B4E9)); // sky blue

  private static final double TEXT_CONTRAST = 4.5;

  private Palette() {}

  /** How many colours there are before they come again. */
  static int size() {
    return HUES.size();
  }

  /** The colour of the line at this place in the order, from 0. */
  static Color line(int place) {
    return HUES.get(place % HUES.size());
  }

  /** The same hue, dark enough to be read as text. */
  static Color text(int place) {
    return darkened(HUES.get(place % HUES.size()), TEXT_CONTRAST);
  }

  /** The colour made transparent; {@code opacity} from 0 to 1. */
  static Color faint(Color color, double opacity) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }

  /** Contrast ratio with white, from 1 to 21 (Web Content Accessibility Guidelines 2.1). */
  static double contrastWithWhite(Color color) {
    double luminance =
        0.2126 * linear(color.getRed())
            + 0.7152 * linear(color.getGreen())
            + 0.0722 * linear(color.getBlue());
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static Color darkened(Color hue, double contrast) {
    Color color = hue;
    for (int percent = 99; contrastWithWhite(color) < contrast; percent--) {
      color =
          new Color(
              hue.getRed() * percent / 100,
              hue.getGreen() * percent / 100,
              hue.getBlue() * percent / 100);
    }
    return color;
  }
}
