package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.scenario.Proposition.Counted.DATES;

import java.util.Map;
import org.entente.scenario.Proposition;
import org.entente.scenario.Sketch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Counts of stimuli, as responses and in questions. */
class CountsTest {
  /** Stimuli on days 2, 5, 8 and 11; decisions from day 5 on. */
  private static Sketch region() {
    Sketch sketch = Played.still("a", "b", "c").clock(5, 20, 1);
    for (int day = 2; day <= 11; day += 3) {
      sketch.script(day, "cold", "a", "b", "c");
    }
    return sketch.script(12, "cold", "a", "c").script(12, "cold", "b", "c");
  }

  private static int resolved(@Nullable String on, int from, int until, int atLeast, int atMost) {
    Proposition.Window window =
        new Proposition.Window(Sketch.START.plusDays(from), Sketch.START.plusDays(until));
    Proposition asked = new Proposition.Count("cold", "a", on, window, atLeast, atMost);
    return Played.of(region().ask("count", asked)).resolved();
  }

  private static int atLeast(int number, int from, int until) {
    return resolved("b", from, until, number, Integer.MAX_VALUE);
  }

  @Test
  void responsesLeaveOutWhatCameBeforeDecisionsStart() {
    Played played = Played.of(region());
    assertThat(played.response("count.cold.a.b")).isEqualTo(3);
  }

  @Test
  void responsesTellTypesSourcesAndPrincipalTargetsApart() {
    Played played = Played.of(region());
    // c was a further target of what was aimed at b.
    assertThat(played.response("count.cold.a.c")).isEqualTo(1);
    assertThat(played.response("count.cold.b.c")).isEqualTo(1);
  }

  @Test
  void whatActorsDecideIsCountedWithWhatIsScripted() {
    Sketch sketch = region().decides("b", 0.1, Sketch.option("cold", "c", 99, Map.of()));
    assertThat(Played.of(sketch).response("count.cold.b.c")).isEqualTo(16 + 1);
  }

  @Test
  void aQuestionIsAnsweredYesOnTheDayOfTheStimulusThatMakesItTrue() {
    assertThat(atLeast(1, 0, 20)).isEqualTo(2);
    assertThat(atLeast(2, 0, 20)).isEqualTo(5);
    assertThat(atLeast(4, 0, 20)).isEqualTo(11);
    assertThat(atLeast(5, 0, 20)).isEqualTo(-1);
  }

  @Test
  void bothEndsOfAWindowAreInIt() {
    assertThat(atLeast(2, 5, 8)).isEqualTo(8);
    assertThat(atLeast(2, 6, 8)).isEqualTo(-1);
    assertThat(atLeast(2, 5, 7)).isEqualTo(-1);
    assertThat(atLeast(1, 8, 8)).isEqualTo(8);
  }

  @Test
  void atMostIsAnsweredAtTheEndOfTheWindow() {
    assertThat(resolved("b", 0, 20, 0, 4)).isEqualTo(20);
    assertThat(resolved("b", 0, 20, 0, 3)).isEqualTo(-1);
    assertThat(resolved("b", 3, 10, 0, 2)).isEqualTo(10);
    assertThat(resolved("b", 3, 10, 2, 2)).isEqualTo(10);
    assertThat(resolved("b", 3, 10, 0, 1)).isEqualTo(-1);
    assertThat(resolved("b", 13, 20, 0, 0)).isEqualTo(20);
  }

  @Test
  void aQuestionMayAskForAnyPrincipalTarget() {
    assertThat(resolved(null, 0, 20, 5, Integer.MAX_VALUE)).isEqualTo(12);
    assertThat(resolved("c", 0, 20, 1, Integer.MAX_VALUE)).isEqualTo(12);
  }

  private static int resolvedOnDates(int atLeast, int atMost) {
    // Three on day 2, one on days 5, 8, 11; so 6 stimuli on 4 dates.
    Sketch sketch = region().script(2, "cold", "a", "b").script(2, "cold", "a", "b");
    Proposition.Window window = new Proposition.Window(Sketch.START, Sketch.START.plusDays(20));
    Proposition asked = new Proposition.Count("cold", "a", "b", window, DATES, atLeast, atMost);
    return Played.of(sketch.ask("q", asked)).resolved();
  }

  @Test
  void stimuliOfOneDayAreOneDate() {
    assertThat(resolvedOnDates(1, Integer.MAX_VALUE)).isEqualTo(2);
    assertThat(resolvedOnDates(2, Integer.MAX_VALUE)).isEqualTo(5);
    assertThat(resolvedOnDates(4, Integer.MAX_VALUE)).isEqualTo(11);
    assertThat(resolvedOnDates(5, Integer.MAX_VALUE)).isEqualTo(-1);
    assertThat(resolvedOnDates(4, 4)).isEqualTo(20);
    assertThat(resolvedOnDates(0, 3)).isEqualTo(-1);
  }

  @Test
  void stepsOfOneDayAreOneDateToo() {
    Sketch sketch =
        Played.still("a", "b")
            .clock(0, 3, 0.25)
            .decides("a", 0.1, Sketch.option("cold", "b", 99, Map.of()));
    Proposition.Window window = new Proposition.Window(Sketch.START, Sketch.START.plusDays(3));
    sketch.ask("dates", new Proposition.Count("cold", "a", "b", window, DATES, 4, 4));
    sketch.ask("stimuli", new Proposition.Count("cold", "a", "b", window, 16, 16));
    assertThat(Played.of(sketch).resolutions()).containsExactly(3, 3);
  }

  @Test
  void aQuestionMayAskForAnySource() {
    Proposition.Window window = new Proposition.Window(Sketch.START, Sketch.START.plusDays(20));
    Proposition asked = new Proposition.Count("cold", null, "c", window, 2, 2);
    assertThat(Played.of(region().ask("q", asked)).resolved()).isEqualTo(20);
  }

  @Test
  void atLeastNoneIsAlwaysTrue() {
    assertThat(resolved("b", 13, 20, 0, Integer.MAX_VALUE)).isEqualTo(20);
  }

  @Test
  void theAnswerIsAResponseToo() {
    Proposition.Window window = new Proposition.Window(Sketch.START, Sketch.START.plusDays(20));
    Played yes =
        Played.of(region().ask("q", new Proposition.Count("cold", "a", "b", window, 4, 4)));
    Played no = Played.of(region().ask("q", new Proposition.Count("cold", "a", "b", window, 5, 5)));
    assertThat(yes.response("question.q")).isEqualTo(1);
    assertThat(no.response("question.q")).isZero();
  }
}
