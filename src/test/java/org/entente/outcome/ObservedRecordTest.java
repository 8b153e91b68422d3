package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Counted;
import org.entente.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** What a record tells of counts: a has struck b twice in January, on two dates. */
class ObservedRecordTest {
  private static final Scenario SCENARIO = Observed.region().scenario();
  private static final String[] TWICE = {
    "2025-01-05,cold,a,b,,x",
    "2025-01-15,cold,a,b,,x",
    "2025-01-15,cold,a,c,,x",
    "2025-02-02,cold,a,b,,x",
    "2025-01-16,warm,a,b,,x",
  };

  private static Optional<Boolean> answer(Proposition.Count asked, String... more) {
    String[] rows = Arrays.copyOf(TWICE, TWICE.length + more.length);
    System.arraycopy(more, 0, rows, TWICE.length, more.length);
    return Observed.record(SCENARIO, rows).answer(asked);
  }

  private static Optional<Boolean> open(int atLeast, String... more) {
    return answer(Observed.strikes(atLeast, Integer.MAX_VALUE), more);
  }

  private static Optional<Boolean> atMost(int number, String... more) {
    return answer(Observed.strikes(0, number), more);
  }

  @Test
  void withoutADeclarationThereWereAtLeastThoseOnRecord() {
    assertThat(open(1)).contains(true);
    assertThat(open(2)).contains(true);
    assertThat(open(3)).isEmpty();
    assertThat(atMost(1)).contains(false);
    assertThat(atMost(2)).isEmpty();
    assertThat(answer(Observed.strikes(2, 2))).isEmpty();
  }

  @Test
  void whereAllAreOnRecordTheyAreAllThereWere() {
    String complete = "2025-01-01/2025-01-31,cold,a,b,,x";
    assertThat(open(3, complete)).contains(false);
    assertThat(atMost(2, complete)).contains(true);
    assertThat(answer(Observed.strikes(2, 2), complete)).contains(true);
    assertThat(answer(Observed.strikes(3, 9), complete)).contains(false);
  }

  @Test
  void declarationsMayJoinButLeaveNoGap() {
    assertThat(open(3, "2025-01-01/2025-01-20,cold,a,b,,x", "2025-01-21/2025-02-09,cold,a,b,,x"))
        .contains(false);
    assertThat(open(3, "2025-01-01/2025-01-20,cold,a,b,,x", "2025-01-22/2025-02-09,cold,a,b,,x"))
        .isEmpty();
  }

  @Test
  void aDeclarationOfAnyCoversEach() {
    assertThat(open(3, "2025-01-01/2025-01-31,,,,,x")).contains(false);
    assertThat(open(3, "2025-01-01/2025-01-31,cold,,b,,x")).contains(false);
    assertThat(open(3, "2025-01-01/2025-01-31,warm,a,b,,x")).isEmpty();
    assertThat(open(3, "2025-01-01/2025-01-31,cold,a,c,,x")).isEmpty();
  }

  @Test
  void aQuestionAboutAnyIsCoveredByADeclarationOfAnyAlone() {
    Proposition.Window january = Observed.strikes(1, 1).window();
    Proposition.Count onAnyone =
        new Proposition.Count("cold", "a", null, january, Counted.DATES, 3, 9);
    assertThat(answer(onAnyone, "2025-01-01/2025-01-31,cold,a,b,,x")).isEmpty();
    // Three strikes, on two dates.
    assertThat(answer(onAnyone, "2025-01-01/2025-01-31,cold,a,,,x")).contains(false);
  }
}
