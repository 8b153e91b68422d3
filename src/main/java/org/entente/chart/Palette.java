package org.entente.chart;

import java.awt.Color;
import java.util.List;

/**
 * The colours of a picture, for light and for dark surroundings; those of data are given out by
 * order alone and can be told apart by colour-blind people.
 *
 * <p>The seven on white are Okabe and Ito's without yellow, which is too faint for a line on white,
 * and with black softened to a dark grey. Lines bear them unchanged: darkening the orange until it
 * has a contrast of 3 on white would bring it near the vermilion for eyes without green cones. The
 * seven on black are Okabe and Ito's with white softened to a light grey in the place of black; the
 * sky blue stands for the blue, which is too dark there, and the yellow for the sky blue. Text in a
 * line's colour is darkened, or lightened, until it has the contrast of 4.5 that the Web Content
 * Accessibility Guidelines 2.1 (1.4.3) ask for.
 */
public enum Palette {
  /** Dark on white. */
  LIGHT(
      new Color(0x262626),
      new Color(0x595959),
      new Color(0xE6E6E6),
      new Color(0xB5B5B5),
      Color.WHITE,
      new Color(0x0072B2),
      new Color(0xD55E00),
      List.of(
          new Color(0x0072B2), // blue
          new Color(0xD55E00), // vermilion
          new Color(0x009E73), // bluish green
          new Color(0xE69F00), // orange
          new Color(0xCC79A7), // reddish purple
          new Color(0x3A3A3A), // black
          new Color(0x56B4E9))), // sky blue

  /** Light on nearly black. */
  DARK(
      new Color(0xEDEDED),
      new Color(0xB8B8B8),
      new Color(0x34383D),
      new Color(0x6A6F75),
      new Color(0x16181B),
      new Color(0x56B4E9),
      new Color(0xF0781E),
      List.of(
          new Color(0x56B4E9), // sky blue
          new Color(0xD55E00), // vermilion
          new Color(0x009E73), // bluish green
          new Color(0xE69F00), // orange
          new Color(0xCC79A7), // reddish purple
          new Color(0xD0D0D0), // white
          new Color(0xF0E442))); // yellow

  private static final double TEXT_CONTRAST = 4.5;

  private final Color ink;
  private final Color quiet;
  private final Color grid;
  private final Color leader;
  private final Color paper;
  private final Color friendly;
  private final Color hostile;
  private final List<Color> hues;

  Palette(
      Color ink,
      Color quiet,
      Color grid,
      Color leader,
      Color paper,
      Color friendly,
      Color hostile,
      List<Color> hues) {
    this.ink = ink;
    this.quiet = quiet;
    this.grid = grid;
    this.leader = leader;
    this.paper = paper;
    this.friendly = friendly;
    this.hostile = hostile;
    this.hues = hues;
  }

  /** Text and axes. */
  public Color ink() {
    return ink;
  }

  /** Text that may stand back; its contrast with the paper is 7. */
  public Color quiet() {
    return quiet;
  }

  /** Grid lines. */
  public Color grid() {
    return grid;
  }

  /** Thin lines that lead from a label to what it names. */
  public Color leader() {
    return leader;
  }

  /** Behind everything. */
  public Color paper() {
    return paper;
  }

  /** How many colours of lines there are before they come again. */
  int size() {
    return hues.size();
  }

  /** The colour of the line at this place in the order, from 0. */
  public Color line(int place) {
    return hues.get(place % hues.size());
  }

  /** The same hue, far enough from the paper to be read as text. */
  public Color text(int place) {
    Color hue = line(place);
    Color color = hue;
    for (int percent = 99; contrast(color, paper) < TEXT_CONTRAST; percent--) {
      color = mixed(this == LIGHT ? Color.BLACK : Color.WHITE, hue, percent / 100.0);
    }
    return color;
  }

  /**
   * The colour of a value on a scale that has a middle.
   *
   * @param value from -1, vermilion, over 0, the paper, to 1, blue; further values are cut
   */
  public Color diverging(double value) {
    double share = Math.min(1, Math.abs(value));
    return mixed(paper, value < 0 ? hostile : friendly, share);
  }

  /** So much of a colour on the paper, from 0, the paper, to 1. */
  Color towards(Color color, double share) {
    return mixed(paper, color, share);
  }

  /** Black or white, whichever is easier to read on a colour; its contrast is 4.5 at least. */
  static Color readableOn(Color background) {
    return contrast(Color.BLACK, background) >= contrast(Color.WHITE, background)
        ? Color.BLACK
        : Color.WHITE;
  }

  /** The colour made transparent; {@code opacity} from 0 to 1. */
  public static Color faint(Color color, double opacity) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }

  /** Contrast ratio of two colours, from 1 to 21 (Web Content Accessibility Guidelines 2.1). */
  static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /** So much of the second colour, the rest of the first. */
  private static Color mixed(Color first, Color second, double share) {
    return new Color(
        mixed(first.getRed(), second.getRed(), share),
        mixed(first.getGreen(), second.getGreen(), share),
        mixed(first.getBlue(), second.getBlue(), share));
  }

  private static int mixed(int first, int second, double share) {
    return (int) (first + share * (second - first));
  }
}
