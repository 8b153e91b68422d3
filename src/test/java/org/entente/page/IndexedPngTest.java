package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pictures keep their colours. */
class IndexedPngTest {
  private static BufferedImage again(BufferedImage image) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(IndexedPng.of(image)));
  }

  @Test
  void coloursThatAreFarApartAreKeptAsTheyAre() throws IOException {
    BufferedImage image = new BufferedImage(20, 13, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 20; x++) {
      for (int y = 0; y < 13; y++) {
        image.setRGB(x, y, (12 * x) << 16 | (19 * y) << 8 | (x + y) % 2 * 255);
      }
    }
    // 260 colours, of which 256 have a place: leave four out.
    for (int x = 0; x < 4; x++) {
      image.setRGB(x, 0, image.getRGB(19, 12));
    }
    BufferedImage again = again(image);
    for (int x = 0; x < 20; x++) {
      for (int y = 0; y < 13; y++) {
        assertThat(again.getRGB(x, y)).isEqualTo(image.getRGB(x, y));
      }
    }
  }

  @Test
  void thePaperStaysThePaperBesideShadesOfIt() throws IOException {
    BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 64; x++) {
      for (int y = 0; y < 64; y++) {
        image.setRGB(x, y, y == 0 ? 0xF8F8F8 + 0x010101 * (x % 8) : 0xFFFFFF);
      }
    }
    assertThat(again(image).getRGB(30, 30) & 0xFFFFFF).isEqualTo(0xFFFFFF);
  }

  @Test
  void manyColoursBecomeTheNearestOf256() throws IOException {
    BufferedImage image = new BufferedImage(256, 16, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 256; x++) {
      for (int y = 0; y < 16; y++) {
        image.setRGB(x, y, x << 16 | 16 * y << 8);
      }
    }
    BufferedImage again = again(image);
    Set<Integer> kept = new HashSet<>();
    for (int x = 0; x < 256; x++) {
      for (int y = 0; y < 16; y++) {
        kept.add(again.getRGB(x, y));
      }
    }
    assertThat(kept).hasSizeLessThanOrEqualTo(256);
    for (int x = 0; x < 256; x += 5) {
      for (int y = 0; y < 16; y++) {
        int pixel = image.getRGB(x, y);
        double nearest = kept.stream().mapToDouble(c -> apart(c, pixel)).min().orElseThrow();
        // A bin's eight shades a channel go one way together.
        assertThat(apart(again.getRGB(x, y), pixel)).isLessThan(nearest + 2 * Math.sqrt(3) * 8);
      }
    }
  }

  private static double apart(int one, int other) {
    double sum = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      sum += Math.pow((one >> shift & 0xFF) - (other >> shift & 0xFF), 2);
    }
    return Math.sqrt(sum);
  }

  @Test
  void anotherKindOfImageIsRefused() {
    assertThatThrownBy(() -> IndexedPng.of(new BufferedImage(2, 2, BufferedImage.TYPE_BYTE_GRAY)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("TYPE_INT_RGB");
  }
}
