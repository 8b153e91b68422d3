package org.entente.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The one bundled typeface, Open Sans, in its two weights; no font of the machine is used. */
final class Typeface {
  /** For running text and values. */
  static final Font REGULAR = load("OpenSans-Regular.ttf");

  /** For titles and names. */
  static final Font SEMIBOLD = load("OpenSans-Semibold.ttf");

  private Typeface() {}

  private static Font load(String file) {
    try (InputStream stream = Typeface.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the font " + file + " is missing from the program");
      }
      return Font.createFont(Font.TRUETYPE_FONT, stream);
    } catch (IOException unread) {
      throw new UncheckedIOException("the font " + file + " could not be read", unread);
    } catch (FontFormatException damaged) {
      throw new IllegalStateException("the font " + file + " is damaged", damaged);
    }
  }
}
