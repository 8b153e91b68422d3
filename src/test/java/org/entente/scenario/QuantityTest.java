package org.entente.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number with what is known about it. */
class QuantityTest {
  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void aQuantityIsFinite(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.of(value))
        .withMessageContaining("finite");
    assertThatIllegalArgumentException().isThrownBy(() -> new Range(value, value));
  }

  @Test
  void aValueLiesInItsRangeEndsIncluded() {
    assertThat(ranged(0.1, 0.1, 0.4).value()).isEqualTo(0.1);
    assertThat(ranged(0.4, 0.1, 0.4).value()).isEqualTo(0.4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ranged(0.5, 0.1, 0.4))
        .withMessage("the value 0.5 lies outside its range 0.1 .. 0.4");
  }

  private static Quantity ranged(double value, double low, double high) {
    return new Quantity(value, new Range(low, high), "F01", "kind");
  }

  @Test
  void aRangeHasItsLowEndFirst() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Range(0.4, 0.1))
        .withMessage("range out of order: 0.4 is above 0.1");
  }

  @Property(seed = "20250101")
  void anotherValueKeepsAllElseAndWidensTheRangeToReachIt(
      @ForAll @DoubleRange(min = -10, max = 10) double value) {
    Quantity other = ranged(0.2, 0.1, 0.4).at(value);
    assertThat(other.value()).isEqualTo(value);
    assertThat(other.source()).hasValue("F01");
    assertThat(other.group()).hasValue("kind");
    Range range = other.range().orElseThrow();
    assertThat(range.low()).isEqualTo(Math.min(0.1, value));
    assertThat(range.high()).isEqualTo(Math.max(0.4, value));
  }

  @Test
  void whatAScenarioDoesNotSayIsStandard() {
    assertThat(Quantity.standard(0.5).isStandard()).isTrue();
    assertThat(Quantity.of(0.5).isStandard()).isFalse();
    assertThat(Quantity.of(0.5).range()).isEmpty();
    assertThat(Quantity.of(0.5).source()).isEmpty();
  }

  @Test
  void numbersAreWrittenAsPeopleWriteThem() {
    assertThat(Numbers.text(6000)).isEqualTo("6000");
    assertThat(Numbers.text(0.0002)).isEqualTo("0.0002");
    assertThat(Numbers.text(-0.0)).isEqualTo("0");
    assertThat(Numbers.text(1e-7)).isEqualTo("0.0000001");
  }

  @Property(seed = "20250101")
  void aWrittenNumberReadsBackAsItself(@ForAll double value) {
    assertThat(Double.parseDouble(Numbers.text(value))).isEqualTo(value + 0.0);
  }
}
