package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.analysis.Proportion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are told as they are, neither more nor less. */
class WordingTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 100",
    "0.5, 50",
    "0.904, 90",
    "0.0004, <0.1",
    "0.99996, >99.9",
    "0.011, 1.1",
    "0.985, 98.5",
    "0.02, 2",
    "0.98, 98"
  })
  void aShareIsNeverToldAsNoneOrAllUnlessItIs(double share, String told) {
    assertThat(Wording.percent(share)).isEqualTo(told);
  }

  @Test
  void aNumberHasATrueMinusButNeverBeforeAZero() {
    assertThat(Wording.number(-0.4267, 2)).isEqualTo("\u22120.43");
    assertThat(Wording.number(-0.0004, 2)).isEqualTo("0.00");
    assertThat(Wording.signed(0.0004, 2)).isEqualTo("0.00");
    assertThat(Wording.signed(0.12, 2)).isEqualTo("+0.12");
    assertThat(Wording.number(12345.6, 1)).isEqualTo("12,345.6");
  }

  @Test
  void aShareComesWithItsInterval() {
    assertThat(Wording.share(Proportion.jeffreys(900, 1000)).replace('\u00a0', ' '))
        .isEqualTo("90 % (88 to 92 %)");
  }

  @Test
  void namesHaveGenitives() {
    assertThat(Wording.of("Kabul")).isEqualTo("Kabul's");
    assertThat(Wording.of("the Emirates")).isEqualTo("the Emirates'");
  }
}
