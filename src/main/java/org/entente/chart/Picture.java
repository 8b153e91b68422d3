package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/**
 * Writes figures to files. The same figure and size give the same bytes on one machine and Java:
 * nothing of the time or of chance goes in. A file appears whole or not at all: it is written under
 * a temporary name in its folder and then renamed, replacing what was there.
 */
public final class Picture {
  /** Writes a picture's bytes. */
  private interface Content {
    void writeTo(OutputStream stream) throws IOException;
  }

  private Picture() {}

  /**
   * Writes a figure as PNG.
   *
   * @param figure what to draw
   * @param file where to; its folder must exist
   * @param sheet its size and colours
   * @throws IOException if the file cannot be written
   */
  public static void png(Figure figure, Path file, Sheet sheet) throws IOException {
    BufferedImage image = image(figure, sheet);
    write(
        file,
        stream -> {
          if (!ImageIO.write(image, "png", stream)) {
            throw new IOException("this Java cannot write PNG");
          }
        });
  }

  /**
   * Writes a figure as SVG, self-contained: text is drawn as outlines, so that it looks the same
   * whatever fonts a viewer has; the figure's words stand in {@code title} and {@code desc}.
   *
   * @param figure what to draw
   * @param file where to; its folder must exist
   * @param sheet its size and colours
   * @throws IOException if the file cannot be written
   */
  public static void svg(Figure figure, Path file, Sheet sheet) throws IOException {
    byte[] document = SvgDocument.of(figure, sheet);
    write(file, stream -> stream.write(document));
  }

  /**
   * Draws a figure into memory.
   *
   * @param figure what to draw
   * @param sheet its size and colours
   * @return an image without transparency
   */
  public static BufferedImage image(Figure figure, Sheet sheet) {
    BufferedImage image =
        new BufferedImage(sheet.width(), sheet.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      figure.paint(g, sheet);
    } finally {
      g.dispose();
    }
    return image;
  }

  private static void write(Path file, Content content) throws IOException {
    Path target = file.toAbsolutePath();
    Path temporary = target.resolveSibling("." + target.getFileName() + ".part");
    try {
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(temporary))) {
        content.writeTo(stream);
      }
      move(temporary, target);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException notHere) {
      // Some network folders rename but do not promise to do it at once.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
