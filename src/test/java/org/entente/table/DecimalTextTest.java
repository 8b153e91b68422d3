package org.entente.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

  @Property(seed = "20250101")
  void everyFiniteNumberReadsBackAsItself(@ForAll double value) {
    assertThat(DecimalText.parse(DecimalText.of(value))).hasValue(value + 0.0);
  }

  @Test
  void theSpellingHasTheDigitsOfTheShortestDecimal() throws IOException {
    List<String> lines = reference("/reference/decimal/shortest.csv");
    assertThat(lines).hasSize(598);
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      double value = Double.longBitsToDouble(Long.parseUnsignedLong(cells[0], 16));
      BigDecimal shortest = new BigDecimal(cells[1]);
      boolean spelledWhole = Math.abs(value) <= 0x1p53 && value == Math.rint(value);
      assertThat(new BigDecimal(DecimalText.of(value)).stripTrailingZeros())
          .as(line)
          .isEqualTo(spelledWhole ? whole(value) : shortest.stripTrailingZeros());
    }
  }

  private static BigDecimal whole(double value) {
    return new BigDecimal(value).stripTrailingZeros();
  }

  static List<String> reference(String resource) throws IOException {
    InputStream in = Objects.requireNonNull(DecimalTextTest.class.getResourceAsStream(resource));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().skip(2).toList();
    }
  }

  @Test
  void wholeNumbersHaveNoPointAndZeroHasNoSign() {
    assertThat(DecimalText.of(3.0)).isEqualTo("3");
    assertThat(DecimalText.of(-3.0)).isEqualTo("-3");
    assertThat(DecimalText.of(-0.0)).isEqualTo("0");
    assertThat(DecimalText.of(0x1p53)).isEqualTo("9007199254740992");
    assertThat(DecimalText.of(1e20)).isEqualTo("1E20");
    assertThat(DecimalText.of(1.5e-7)).isEqualTo("1.5E-7");
    assertThat(DecimalText.of(0.25)).isEqualTo("0.25");
    assertThat(DecimalText.of(Double.MIN_VALUE)).isEqualTo("4.9E-324");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatIsNoNumberIsNeverSpelled(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DecimalText.of(value))
        .withMessageContaining("finite");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "NaN",
        "Infinity",
        "-Infinity",
        "0x1p3",
        "1d",
        "1f",
        "1,5",
        "1e",
        "e5",
        ".",
        "-",
        "+",
        "1e999",
        "1 2",
        "--1",
        "1.2.3",
        "١"
      })
  void onlyFiniteDecimalNumbersAreRead(String text) {
    assertThat(DecimalText.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "+1", "1.", " 1 ", "1e0", "1E+0", "0.1e1", "10E-1", "01"})
  void theUsualSpellingsOfOneAreRead(String text) {
    assertThat(DecimalText.parse(text)).hasValue(1.0);
  }

  @Test
  void aPointNeedsDigitsOnOneSideOnly() {
    assertThat(DecimalText.parse(".5")).hasValue(0.5);
    assertThat(DecimalText.parse("-.5e-1")).hasValue(-0.05);
  }
}
