package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypefaceTest {
  @Test
  void bothWeightsHaveEveryLetterThatFiguresNeed() {
    String needed =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,;:!?()[]/+-%&'\""
            + "\u2212\u2013\u2014\u00d7\u00b7\u00b0\u2026\u2018\u2019\u201c\u201d"
            + "\u00e4\u00f6\u00fc\u00df\u00e9\u00e8\u00ea\u00f1\u00e7\u00e5\u00f8\u00ee\u0101"
            + "\u012b\u016b\u0161\u017e\u011f\u015f\u0131\u0142\u00c9\u00d6";

    assertThat(Typeface.REGULAR.canDisplayUpTo(needed)).isEqualTo(-1);
    assertThat(Typeface.SEMIBOLD.canDisplayUpTo(needed)).isEqualTo(-1);
  }
}
