package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
  /**
   * Machado, Oliveira and Fernandes, "A physiologically-based model for simulation of color vision
   * deficiency", IEEE TVCG 15, 1291 (2009): the matrices for full severity, on linear RGB.
   */
  enum Sight {
    PROTANOPIA(
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998),
    DEUTERANOPIA(
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(
        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
        0.303900);

    private final double[] matrix;

    Sight(double... matrix) {
      this.matrix = matrix.clone();
    }

    double[] see(Color color) {
      double[] in = {linear(color.getRed()), linear(color.getGreen()), linear(color.getBlue())};
      double[] out = new double[3];
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          out[i] += matrix[3 * i + j] * in[j];
        }
        out[i] = Math.max(0, Math.min(1, out[i]));
      }
      return lab(out);
    }
  }

  @ParameterizedTest
  @EnumSource
  void linesOfDifferentColoursCanBeToldApart(Sight sight) {
    for (int a = 0; a < Palette.size(); a++) {
      for (int b = 0; b < a; b++) {
        assertThat(distance(sight.see(Palette.line(a)), sight.see(Palette.line(b))))
            .as("lines %d and %d", a, b)
            .isGreaterThan(15);
      }
    }
  }

  @Property
  void textStandsOutFromWhite(@ForAll @IntRange(min = 0, max = 50) int place) {
    assertThat(Palette.contrastWithWhite(Palette.text(place))).isGreaterThanOrEqualTo(4.5);
  }

  /** Black on white has the largest contrast there is, 21; white on white the least, 1. */
  @Test
  void contrastSpansTheScaleOfItsDefinition() {
    assertThat(Palette.contrastWithWhite(Color.BLACK)).isCloseTo(21, within(1e-9));
    assertThat(Palette.contrastWithWhite(Color.WHITE)).isCloseTo(1, within(1e-9));
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /** CIE 1976 L*a*b* under D65, from linear sRGB. */
  private static double[] lab(double[] rgb) {
    double x = bend((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.95047);
    double y = bend(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    double z = bend((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double bend(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  private static double distance(double[] a, double[] b) {
    return Math.sqrt(
        Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
  }
}
