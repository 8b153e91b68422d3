package org.entente.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, dates and periods as files write them. */
class ScalarTextTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0, 0",
    "+1, 1",
    "007, 7",
    "1., 1",
    ".5, 0.5",
    "-.5e1, -5",
    "1E-3, 0.001",
    "5e+2, 500"
  })
  void decimalsOfYamlAreNumbers(String text, double value) {
    assertThat(number(text)).isEqualTo(new NumberText(true, value, ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ".", "+", "e5", "1e", "1e+", "--1", "1 2", "0x10", "1_000", "1d", "½"})
  void nothingElseIs(String text) {
    assertThat(number(text).isNumber()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, it must be finite",
    ".NAN, it must be finite",
    "-.inf, it must be finite",
    "Infinity, it must be finite",
    "1e309, it must be finite",
    "0b11, write it in decimal digits",
    "'1,5', 'write 1.5, with a point'",
    "'1_000.5', 'write 1000.5, without underscores'"
  })
  void whatWasMeantIsSaidWhereItCanBeTold(String text, String advice) {
    assertThat(number(text)).isEqualTo(new NumberText(false, 0, advice));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-1-9", "2025-01-09 ", "09.01.2025", "20250109", "2025-01-09T00:00"})
  void aDateHasOneForm(String text) {
    assertThat(DateText.read(text)).isEqualTo(new DateText(null, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-02-29, February 2025 has 28 days",
    "2024-02-30, February 2024 has 29 days",
    "2025-04-31, April 2025 has 30 days",
    "2025-00-10, months run from 01 to 12",
    "0000-01-01, years run from 0001 to 9999"
  })
  void aDateThatIsNoneSaysWhy(String text, String why) {
    assertThat(DateText.read(text)).isEqualTo(new DateText(null, why));
  }

  @Property
  void everyDayOfTheCalendarIsReadAsJavaWritesIt(
      @ForAll @IntRange(min = -719_162, max = 2_932_896) int day) {
    LocalDate date = LocalDate.ofEpochDay(day);

    assertThat(DateText.read(date.toString()).date()).contains(date);
  }

  @ParameterizedTest
  @CsvSource({"P1M, P1M", "P14D, P14D", "P2W, P14D", "P1Y2M3D, P1Y2M3D", "P100Y, P100Y"})
  void aPeriodIsWholeDaysAtMostACentury(String text, Period period) {
    assertThat(DateText.period(text)).contains(period);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"P", "P0D", "PT12H", "1M", "P-1M", "P101Y", "P36526D", "p1m", "P1M ", "P99999D"})
  void nothingElseIsAPeriod(String text) {
    assertThat(DateText.period(text)).isEmpty();
  }

  private static NumberText number(String text) {
    Source source = new Source("test.yaml", 0, List.of(text));
    return NumberText.read(new Node.Scalar(new Mark(source, 1, 1), text, true));
  }
}
