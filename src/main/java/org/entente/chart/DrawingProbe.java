package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/** Draws a word; apart from {@link Drawing} so that no AWT class is loaded before the attempt. */
final class DrawingProbe {
  private DrawingProbe() {}

  static void draw() {
    BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      Theme.prepare(g);
      g.setFont(new Theme(1, Palette.LIGHT).text());
      g.drawString("Kabul", 2, 16);
    } finally {
      g.dispose();
    }
  }
}
