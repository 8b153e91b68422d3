package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void nothingHasNoSign() {
    assertThat(Words.signed(-0.0004, 3)).isEqualTo("+0.000");
    assertThat(Words.signed(-0.0006, 3)).isEqualTo("-0.001");
    assertThat(Words.plain(-0.004, 2)).isEqualTo("0.00");
  }

  @Test
  void aShareNearAnEndHasADecimal() {
    assertThat(Words.share(0.006, 0.002, 0.5)).isEqualTo("  0.6 % (0.2 to 50)");
    assertThat(Words.share(0.994, 0.98, 0.998)).isEqualTo(" 99.4 % (98 to 99.8)");
    assertThat(Words.share(0, 0, 1)).isEqualTo("    0 % (0 to 100)");
  }

  @Test
  void sharesOfTwoHalvesAddUpToAHundred() {
    assertThat(Words.share(0.595, 0.5, 0.7)).startsWith("   60 %");
    assertThat(Words.share(0.405, 0.3, 0.5)).startsWith("   40 %");
  }

  @Test
  void thousandsStandApart() {
    assertThat(Words.count(10_000_000)).isEqualTo("10,000,000");
  }
}
