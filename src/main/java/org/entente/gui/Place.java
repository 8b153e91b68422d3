package org.entente.gui;

import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;

/** Where windows stand at first: side by side on the screen, none over another. */
enum Place {
  /** The region, top left. */
  REGION(0, 0, 0.54, 0.64),
  /** Alignments, top right. */
  CHART(0.54, 0, 0.46, 0.46),
  /** The console, bottom left. */
  CONSOLE(0, 0.64, 0.25, 0.36),
  /** Stimuli, beside it. */
  STIMULI(0.25, 0.64, 0.29, 0.36),
  /** Quantities, bottom right. */
  QUANTITIES(0.54, 0.46, 0.46, 0.54);

  private final double left;
  private final double top;
  private final double width;
  private final double height;

  Place(double left, double top, double width, double height) {
    this.left = left;
    this.top = top;
    this.width = width;
    this.height = height;
  }

  /** The bounds on the screen that there is, less what the desktop's own bars take. */
  Rectangle onScreen() {
    Rectangle free = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
    return new Rectangle(
        (int) (free.x + left * free.width),
        (int) (free.y + top * free.height),
        (int) (width * free.width),
        (int) (height * free.height));
  }
}
