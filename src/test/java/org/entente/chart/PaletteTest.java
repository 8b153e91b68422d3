package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.awt.Color;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

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

  static Stream<Arguments> sights() {
    return Stream.of(Palette.values())
        .flatMap(palette -> Stream.of(Sight.values()).map(sight -> arguments(palette, sight)));
  }

  @ParameterizedTest
  @MethodSource("sights")
  void linesOfDifferentColoursCanBeToldApart(Palette palette, Sight sight) {
    for (int a = 0; a < palette.size(); a++) {
      for (int b = 0; b < a; b++) {
        assertThat(distance(sight.see(palette.line(a)), sight.see(palette.line(b))))
            .as("lines %d and %d", a, b)
            .isGreaterThan(15);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("sights")
  void friendAndFoeCanBeToldApartHoweverWeak(Palette palette, Sight sight) {
    for (double size : new double[] {0.3, 0.5, 1}) {
      assertThat(distance(sight.see(palette.diverging(-size)), sight.see(palette.diverging(size))))
          .as("size %s", size)
          .isGreaterThan(15);
    }
  }

  @Property
  void textStandsOutFromThePaper(
      @ForAll Palette palette, @ForAll @IntRange(min = 0, max = 50) int place) {
    assertThat(Palette.contrast(palette.text(place), palette.paper())).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @EnumSource
  void inkStandsOutFromThePaperAndQuietTextDoesToo(Palette palette) {
    assertThat(Palette.contrast(palette.ink(), palette.paper())).isGreaterThanOrEqualTo(7);
    assertThat(Palette.contrast(palette.quiet(), palette.paper())).isGreaterThanOrEqualTo(7);
  }

  @Property
  void numbersCanBeReadOnEveryColourOfTheScale(
      @ForAll Palette palette, @ForAll @DoubleRange(min = -1.5, max = 1.5) double value) {
    Color cell = palette.diverging(value);
    assertThat(Palette.contrast(Palette.readableOn(cell), cell)).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @EnumSource
  void theMiddleOfTheScaleIsThePaper(Palette palette) {
    assertThat(palette.diverging(0)).isEqualTo(palette.paper());
    assertThat(palette.diverging(7)).isEqualTo(palette.diverging(1));
  }

  /** Black on white has the largest contrast there is, 21; white on white the least, 1. */
  @Test
  void contrastSpansTheScaleOfItsDefinition() {
    assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(1e-9));
    assertThat(Palette.contrast(Color.WHITE, Color.WHITE)).isCloseTo(1, within(1e-9));
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
