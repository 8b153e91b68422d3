package org.entente.chart;

/**
 * What a figure is drawn on.
 *
 * @param width pixels, 1 to {@link #LONGEST}
 * @param height pixels, 1 to {@link #LONGEST}
 * @param palette its colours
 */
public record Sheet(int width, int height, Palette palette) {
  /** The longest side, in pixels. */
  public static final int LONGEST = 10_000;

  /** The most pixels: an image of so many takes 160 MB. */
  public static final int MOST_PIXELS = 40_000_000;

  /** The size that the theme was designed at, on white. */
  public static final Sheet STANDARD = new Sheet(1600, 900, Palette.LIGHT);

  /**
   * Checks the size.
   *
   * @throws IllegalArgumentException if a side is out of bounds, or both make too many pixels
   */
  public Sheet {
    if (width < 1 || height < 1 || width > LONGEST || height > LONGEST) {
      throw new IllegalArgumentException(
          "a picture of "
              + width
              + " x "
              + height
              + " pixels cannot be drawn; each side must be 1 to "
              + LONGEST);
    }
    if ((long) width * height > MOST_PIXELS) {
      throw new IllegalArgumentException(
          "a picture of "
              + width
              + " x "
              + height
              + " pixels cannot be drawn; there may be at most "
              + MOST_PIXELS
              + " in all");
    }
  }

  /** The theme of this size and these colours. */
  Theme theme() {
    return Theme.forSize(width, height, palette);
  }
}
