package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {
  private static final Measure DIFFERENCE = Measure.differenceWith("Kabul");

  @Property
  void aRangeHoldsItsValuesAndZeroAndIsNotMuchLarger(
      @ForAll @DoubleRange(min = -2, max = 2) double one,
      @ForAll @DoubleRange(min = -2, max = 2) double other) {
    Range range = DIFFERENCE.range(Math.min(one, other), Math.max(one, other));
    assertThat(range.getLowerBound()).isLessThanOrEqualTo(Math.min(0, Math.min(one, other)) + 1e-9);
    assertThat(range.getUpperBound())
        .isGreaterThanOrEqualTo(Math.max(0, Math.max(one, other)) - 1e-9);
    double extent = Math.max(0, Math.max(one, other)) - Math.min(0, Math.min(one, other));
    assertThat(range.getLength()).isLessThanOrEqualTo(2 * extent + 0.021);
  }

  @ParameterizedTest
  @CsvSource({"-0.69, 0.6, -0.75, 0.75", "-0.05, 0.05, -0.25, 0.25", "0, 0, -0.25, 0.25"})
  void alignmentsAreShownInQuarters(double least, double most, double low, double high) {
    assertThat(Measure.alignmentWith("Kabul").range(least, most)).isEqualTo(new Range(low, high));
  }

  @Test
  void whatNeverDiffersIsShownRoundZero() {
    assertThat(DIFFERENCE.range(0, 0)).isEqualTo(new Range(-0.01, 0.01));
  }

  @Test
  void theFullestLabelThatFitsIsTaken() {
    Theme theme = Sheet.STANDARD.theme();
    Measure measure = Measure.alignmentWith("Kabul");
    assertThat(measure.label(theme, 1000)).startsWith("alignment with Kabul (");
    assertThat(measure.label(theme, 100)).isEqualTo("alignment");
    assertThat(measure.label(theme, 10)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 0 %", "0.001, <1 %", "0.005, 1 %", "0.5, 50 %", "0.996, >99 %", "1, 100 %"})
  void aShareThatIsNotAllOrNothingIsNotToldAsIfItWere(double share, String words) {
    assertThat(Text.percent(share)).isEqualTo(words);
  }

  @Test
  void numbersHaveTrueMinusSignsAndCommas() {
    assertThat(Text.plain(-1234.567, 1)).isEqualTo("\u22121,234.6");
    assertThat(Text.plain(-0.0004, 2)).isEqualTo("0.00");
    assertThat(Text.signed(0.049)).isEqualTo("+0.05");
    assertThat(Text.signed(0.0049)).isEqualTo("0.00");
    assertThat(Text.signed(-0.2)).isEqualTo("\u22120.20");
    assertThat(Text.frequency(0.123)).isEqualTo("0.12");
    assertThat(Text.frequency(9.96)).isEqualTo("10.0");
    assertThat(Text.frequency(12.6)).isEqualTo("13");
  }
}
