package org.entente.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * The one theme: fonts, strokes and distances, scaled to the picture's size.
 *
 * <p>Designed at 1600 x 900 so that it stays legible when shown at half that width; smaller
 * pictures shrink everything alike, but text never below 11 pixels.
 *
 * @param scale 1 for 1600 x 900; above 0
 * @param palette colours
 */
public record Theme(double scale, Palette palette) {
  /** The smallest text, in pixels. */
  static final double SMALLEST_TEXT = 11;

  private static final double SMALLEST_SCALE = 0.4;

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if the scale is not above 0
   */
  public Theme {
    if (!(scale > 0 && scale < 1000)) {
      throw new IllegalArgumentException("a theme's scale must lie above 0, but is " + scale);
    }
  }

  /**
   * The theme for a picture.
   *
   * @param width pixels
   * @param height pixels
   * @param palette colours
   * @return the theme
   */
  public static Theme forSize(int width, int height, Palette palette) {
    double scale = Math.max(SMALLEST_SCALE, Math.min(width / 1600.0, height / 900.0));
    return new Theme(scale, palette);
  }

  /**
   * A distance.
   *
   * @param atFullSize pixels at 1600 x 900
   * @return pixels in this picture
   */
  public double px(double atFullSize) {
    return atFullSize * scale;
  }

  /** The headline's font. */
  public Font title() {
    return semibold(30);
  }

  /** Names and other text to be found first. */
  public Font name() {
    return semibold(20);
  }

  /** Running text and values. */
  public Font text() {
    return regular(20);
  }

  /** Tick labels, labels of marks, keys. */
  public Font note() {
    return regular(18);
  }

  /** As {@link #note()}, to be found first. */
  public Font strongNote() {
    return semibold(18);
  }

  private Font regular(double size) {
    return Typeface.REGULAR.deriveFont((float) Math.max(SMALLEST_TEXT, size * scale));
  }

  private Font semibold(double size) {
    return Typeface.SEMIBOLD.deriveFont((float) Math.max(SMALLEST_TEXT, size * scale));
  }

  /** A plain stroke; {@code atFullSize} pixels wide at 1600 x 900, never below 0.6 pixels. */
  public BasicStroke stroke(double atFullSize) {
    return new BasicStroke(
        (float) Math.max(0.6, px(atFullSize)), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
  }

  /** A dashed stroke, dash and gap in multiples of the width. */
  BasicStroke dashed(double atFullSize, float dash, float gap) {
    float width = stroke(atFullSize).getLineWidth();
    return new BasicStroke(
        width,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        10f,
        new float[] {dash * width, gap * width},
        0f);
  }

  /** The stroke of the line at this place: solid, then dashed, then dotted as colours repeat. */
  BasicStroke line(int place, double atFullSize) {
    return switch (place / palette.size() % 3) {
      case 0 -> stroke(atFullSize);
      case 1 -> dashed(atFullSize, 4f, 1.6f);
      default -> dashed(atFullSize, 1.2f, 1.2f);
    };
  }

  /** The stroke of the turn at this place: dashed, then dotted. */
  BasicStroke turn(int place) {
    return place % 2 == 0 ? dashed(2, 4f, 2.5f) : dashed(2.4, 1.1f, 1.3f);
  }

  /** Sets how to paint: smooth, exact, and measured as {@link Text} measures. */
  public static void prepare(Graphics2D g) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
  }
}
