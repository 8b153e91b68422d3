package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Comparison;
import org.entente.scenario.Proposition.Counted;
import org.entente.scenario.Proposition.Measure;
import org.entente.scenario.Proposition.Window;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.entente.table.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that cannot both be. */
class ContradictionsTest {
  private static final int MANY = Integer.MAX_VALUE;
  private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);
  private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 28);

  private static final Scenario SCENARIO =
      Sketch.of("a", "b", "c")
          .group("d", 100)
          .type("cold", -1)
          .type("warm", 1)
          .ask("two", cold("a", "b", MARCH, Counted.STIMULI, 2, MANY))
          .ask("four", cold("a", "b", MARCH, Counted.STIMULI, 4, MANY))
          .ask("four-dates", cold("a", "b", MARCH, Counted.DATES, 4, MANY))
          .ask("two-dates", cold("a", "b", MARCH, Counted.DATES, 2, MANY))
          .ask("one-by-february", cold("a", "b", FEBRUARY, Counted.STIMULI, 1, MANY))
          .ask("one-date", cold("a", "b", MARCH, Counted.DATES, 1, MANY))
          .ask("at-most-three", cold("a", "b", MARCH, Counted.STIMULI, 0, 3))
          .ask("three", cold("a", "b", MARCH, Counted.STIMULI, 3, 3))
          .ask("anyone-two", cold(null, "b", MARCH, Counted.STIMULI, 2, MANY))
          .ask("c-two", cold("c", "b", MARCH, Counted.STIMULI, 2, MANY))
          .ask("above-low", standing("a", "b", Comparison.ABOVE, 0.1, null))
          .ask("above-high", standing("b", "a", Comparison.ABOVE, 0.3, null))
          .ask("below-low", standing("a", "b", Comparison.BELOW, 0.1, null))
          .ask("higher", standing("a", "b", Comparison.ABOVE, null, Sketch.START))
          .ask("lower", standing("a", "b", Comparison.BELOW, null, Sketch.START))
          .ask("doubled", new Proposition.Strength("d", MARCH, Comparison.ABOVE, 2))
          .ask("halved", new Proposition.Strength("d", MARCH, Comparison.BELOW, 0.5))
          .ask("closest-b", new Proposition.Closest("b", MARCH))
          .ask("closest-c", new Proposition.Closest("c", MARCH))
          .ask("turns", new Proposition.Realigns(null, new Window(Sketch.START, MARCH)))
          .ask("turns-to-b", new Proposition.Realigns("b", new Window(Sketch.START, FEBRUARY)))
          .scenario();

  private static Proposition cold(
      String from, String on, LocalDate until, Counted of, int least, int most) {
    return new Proposition.Count(
        "cold", from, on, new Window(Sketch.START, until), of, least, most);
  }

  private static Proposition standing(
      String one, String other, Comparison comparison, Double level, LocalDate since) {
    return new Proposition.Standing(Measure.ALIGNMENT, one, other, MARCH, comparison, level, since);
  }

  private static List<ResolvedQuestion> resolved(String... answers) {
    return Resolution.of(
        SCENARIO,
        ObservedRecord.EMPTY,
        Observed.outcomes(
            SCENARIO, Arrays.stream(answers).map(a -> a + ",,,x").toArray(String[]::new)));
  }

  @ParameterizedTest
  @CsvSource({
    "two,no,four,yes",
    "two,no,four-dates,yes",
    "one-date,no,four,yes",
    "one-date,no,one-by-february,yes",
    "four,yes,at-most-three,yes",
    "four,no,at-most-three,no",
    "four,yes,three,yes",
    "two,no,three,yes",
    "two,yes,anyone-two,no",
    "c-two,yes,anyone-two,no",
    "above-low,no,above-high,yes",
    "above-high,yes,below-low,yes",
    "higher,yes,lower,yes",
    "doubled,yes,halved,yes",
    "closest-b,yes,closest-c,yes",
    "turns,no,turns-to-b,yes",
  })
  void whatCannotBothBeIsRefusedByBothNames(
      String one, String answer, String other, String otherAnswer) {
    assertThatThrownBy(() -> resolved(one + "," + answer, other + "," + otherAnswer))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(one)
        .hasMessageContaining(other)
        .hasMessageContaining("both cannot be; correct one of them");
  }

  @ParameterizedTest
  @CsvSource({
    "two,yes,four,no",
    "two-dates,no,four,yes",
    "one-by-february,no,two,yes",
    "three,no,four,yes",
    "three,no,two,no",
    "two,no,anyone-two,yes",
    "two,no,c-two,yes",
    "above-low,yes,above-high,no",
    "above-low,no,below-low,no",
    "higher,no,lower,no",
    "doubled,no,halved,no",
    "closest-b,no,closest-c,no",
    "closest-b,no,closest-c,yes",
    "turns,yes,turns-to-b,no",
    "higher,yes,above-low,no",
  })
  void whatMayBothBeIsNot(String one, String answer, String other, String otherAnswer) {
    assertThatCode(() -> resolved(one + "," + answer, other + "," + otherAnswer))
        .doesNotThrowAnyException();
  }

  @Test
  void theSentenceSaysWhichAndHow() {
    assertThatThrownBy(() -> resolved("four,yes", "two,no"))
        .hasMessage(
            "the outcomes, question four: \"yes\": the answer to two is no, and both cannot be;"
                + " correct one of them");
  }
}
