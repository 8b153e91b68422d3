package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.entente.scenario.Proposition;
import org.entente.scenario.Scenario;
import org.entente.table.DataException;
import org.junit.jupiter.api.Test;

/** Which questions a record and a table answer. */
class ResolutionTest {
  private static final Scenario SCENARIO =
      Observed.region()
          .ask("both", new Proposition.All(List.of("twice", "closest")))
          .ask("either", new Proposition.Any(List.of("twice", "closest")))
          .ask("not-once", new Proposition.Not("once"))
          .ask("neither", new Proposition.All(List.of("closest", "not-once")))
          .scenario();
  private static final ObservedRecord TWICE =
      Observed.record(SCENARIO, "2025-01-05,cold,a,b,,x", "2025-01-15,cold,a,b,,x");

  private static List<String> answers(ObservedRecord record, String... outcomes) {
    return Resolution.of(SCENARIO, record, Observed.outcomes(SCENARIO, outcomes)).stream()
        .map(resolved -> resolved.id() + " " + (resolved.outcome() ? "yes" : "no"))
        .toList();
  }

  @Test
  void theRecordAnswersWhatItCanAndNothingElse() {
    assertThat(answers(TWICE))
        .containsExactly(
            "once yes", "twice yes", "at-most-one no", "either yes", "not-once no", "neither no");
  }

  @Test
  void whatBuildsOnAnswersOfARecordOfSomeCouldComeOutOneWayAloneToo() {
    // Twice is known of a record of some, the closest partner of a table.
    List<ResolvedQuestion> resolved =
        Resolution.of(SCENARIO, TWICE, Observed.outcomes(SCENARIO, "closest,yes,,,x"));
    assertThat(resolved)
        .filteredOn(each -> each.source().equals(Resolution.SOME))
        .extracting(ResolvedQuestion::id)
        .contains("twice", "both", "either", "not-once")
        .doesNotContain("closest");
  }

  @Test
  void theTableAnswersTheRest() {
    assertThat(answers(ObservedRecord.EMPTY, "closest,yes,,,x", "twice,no,,,x"))
        .containsExactly("twice no", "closest yes", "both no", "either yes");
    assertThat(answers(TWICE, "closest,no,,,x", "once,yes,,,x"))
        .contains("once yes", "closest no", "both no");
  }

  @Test
  void aTablesClusterAndBaseRateHoldAndElseThatOfTheActors() {
    assertThat(Observed.outcomes(SCENARIO, "once,1,war,0.25,x", "twice,0,,,x", "closest,yes,,,"))
        .containsExactly(
            new ResolvedQuestion("once", true, "war", OptionalDouble.of(0.25), "x"),
            new ResolvedQuestion("twice", false, "a+b", OptionalDouble.empty(), "x"),
            new ResolvedQuestion("closest", true, "partners", OptionalDouble.empty(), ""));
    assertThat(Resolution.of(SCENARIO, TWICE, List.of()))
        .first()
        .isEqualTo(
            new ResolvedQuestion("once", true, "a+b", OptionalDouble.empty(), Resolution.SOME));
  }

  @Test
  void contradictionsAreRefused() {
    assertThatThrownBy(() -> answers(TWICE, "twice,no,,,x"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(
            "question twice: \"no\": by the record the answer is yes; correct one of them");
    assertThatThrownBy(() -> answers(ObservedRecord.EMPTY, "once,yes,,,x", "not-once,yes,,,x"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(
            "question not-once: \"yes\": by the answers to the questions it builds on the answer"
                + " is no");
  }

  @Test
  void everyMistakeInATableIsTold() {
    assertThatThrownBy(
            () ->
                Observed.outcomes(
                    SCENARIO,
                    "onze,yes,,,x",
                    "once,perhaps,,,x",
                    "twice,yes,,1.5,x",
                    "thrice,no,,,x",
                    "thrice,yes,,,x"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(
            "line 2, column \"id\": \"onze\": there is no such question: did you mean 'once'?")
        .hasMessageContaining("line 3, column \"outcome\": \"perhaps\": write yes or no")
        .hasMessageContaining(
            "line 4, column \"baseRate\": \"1.5\": write a probability, from 0 to 1")
        .hasMessageContaining(
            "line 6, column \"id\": \"thrice\": this question is answered in line 5 already");
  }
}
