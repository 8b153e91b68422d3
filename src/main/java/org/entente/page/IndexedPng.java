package org.entente.page;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * A picture as PNG with a palette of 256 colours: half the bytes, and no difference to be seen in
 * figures of few hues. Colours are told apart by the upper five bits of each channel; the 256 most
 * frequent stand for themselves (Heckbert 1982, Color image quantization for frame buffer display,
 * the popularity algorithm), each other one for the nearest of these.
 */
final class IndexedPng {
  private static final int BINS = 1 << 15;
  private static final int MOST = 256;

  /** In Java's terms 0 is smallest and slowest; a third takes half the time for 5 % more bytes. */
  private static final float COMPRESSION = 0.34f;

  private final int[] pixels;
  private final long[] counts = new long[BINS];

  /** The colour that stands for a bin: that of the longest run in it, so that areas keep theirs. */
  private final int[] colours = new int[BINS];

  private final int[] longest = new int[BINS];

  private IndexedPng(int[] pixels) {
    this.pixels = pixels;
    // Most pixels are as the one before: a run of them is counted at once.
    int begin = 0;
    for (int at = 1; at <= pixels.length; at++) {
      if (at == pixels.length || pixels[at] != pixels[begin]) {
        add(pixels[begin], at - begin);
        begin = at;
      }
    }
  }

  private void add(int pixel, int run) {
    int bin = bin(pixel);
    counts[bin] += run;
    if (run > longest[bin]) {
      longest[bin] = run;
      colours[bin] = pixel;
    }
  }

  /**
   * The bytes of a picture's PNG.
   *
   * @param image of the type {@link BufferedImage#TYPE_INT_RGB}
   */
  static byte[] of(BufferedImage image) throws IOException {
    if (image.getType() != BufferedImage.TYPE_INT_RGB) {
      throw new IllegalArgumentException("a picture of whole pixels is needed: TYPE_INT_RGB");
    }
    // Through the image's own methods each pixel costs a conversion.
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    return written(new IndexedPng(pixels).indexed(image.getWidth(), image.getHeight()));
  }

  private static int channel(int pixel, int channel) {
    return pixel >> (16 - 8 * channel) & 0xFF;
  }

  private static int bin(int pixel) {
    return (pixel >> 9 & 0x7C00) | (pixel >> 6 & 0x3E0) | (pixel >> 3 & 0x1F);
  }

  private BufferedImage indexed(int width, int height) {
    List<Integer> found =
        IntStream.range(0, BINS)
            .filter(bin -> counts[bin] > 0)
            .boxed()
            .sorted(Comparator.comparingLong(bin -> -counts[bin]))
            .toList();
    List<Integer> kept = found.subList(0, Math.min(MOST, found.size()));
    byte[][] table = new byte[3][kept.size()];
    for (int channel = 0; channel < 3; channel++) {
      for (int place = 0; place < kept.size(); place++) {
        table[channel][place] = (byte) channel(colours[kept.get(place)], channel);
      }
    }
    byte[] places = new byte[BINS];
    for (int place = 0; place < found.size(); place++) {
      int bin = found.get(place);
      places[bin] = (byte) (place < kept.size() ? place : nearest(bin, kept));
    }
    IndexColorModel model = new IndexColorModel(8, kept.size(), table[0], table[1], table[2]);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, model);
    byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    for (int at = 0; at < pixels.length; at++) {
      boolean asBefore = at > 0 && pixels[at] == pixels[at - 1];
      data[at] = asBefore ? data[at - 1] : places[bin(pixels[at])];
    }
    return image;
  }

  private int nearest(int bin, List<Integer> kept) {
    int nearest = 0;
    int least = Integer.MAX_VALUE;
    for (int place = 0; place < kept.size() && least > 0; place++) {
      int distance = 0;
      for (int channel = 0; channel < 3; channel++) {
        int apart = channel(colours[bin], channel) - channel(colours[kept.get(place)], channel);
        distance += apart * apart;
      }
      if (distance < least) {
        least = distance;
        nearest = place;
      }
    }
    return nearest;
  }

  private static byte[] written(BufferedImage image) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ImageWriteParam small = writer.getDefaultWriteParam();
    small.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    small.setCompressionQuality(COMPRESSION);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), small);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
