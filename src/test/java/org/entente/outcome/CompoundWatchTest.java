package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.scenario.Proposition;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Questions about the answers to other questions. */
class CompoundWatchTest {
  /** One stimulus on day 3, another on day 7; a clock of 20 days. */
  private static int[] resolutions(Proposition asked) {
    return Played.of(
            Played.still("a", "b")
                .clock(5, 19, 1)
                .script(3, "cold", "a", "b")
                .script(7, "cold", "a", "b")
                .ask("one", count(1, 15))
                .ask("two", count(2, 15))
                .ask("three", count(3, 15))
                .ask("none", count(9, 12))
                .ask("q", asked))
        .resolutions();
  }

  private static Proposition count(int atLeast, int until) {
    Proposition.Window window = new Proposition.Window(Sketch.START, Sketch.START.plusDays(until));
    return new Proposition.Count("cold", "a", "b", window, atLeast, Integer.MAX_VALUE);
  }

  private static int resolved(Proposition asked) {
    return resolutions(asked)[4];
  }

  @Test
  void theQuestionsThemselvesAreAnsweredAsIfTheyStoodAlone() {
    assertThat(resolutions(new Proposition.Not("one"))).startsWith(3, 7, -1, -1);
  }

  @Test
  void allIsYesOnceTheLastIsYes() {
    assertThat(resolved(new Proposition.All(List.of("two", "one")))).isEqualTo(7);
    assertThat(resolved(new Proposition.All(List.of("one")))).isEqualTo(3);
    assertThat(resolved(new Proposition.All(List.of("one", "three")))).isEqualTo(-1);
  }

  @Test
  void anyIsYesOnceTheFirstIsYes() {
    assertThat(resolved(new Proposition.Any(List.of("three", "two", "one")))).isEqualTo(3);
    assertThat(resolved(new Proposition.Any(List.of("three", "two")))).isEqualTo(7);
    assertThat(resolved(new Proposition.Any(List.of("three", "none")))).isEqualTo(-1);
  }

  @Test
  void notIsYesOnceItIsSureThatTheOtherIsNo() {
    assertThat(resolved(new Proposition.Not("one"))).isEqualTo(-1);
    assertThat(resolved(new Proposition.Not("three"))).isEqualTo(15);
    assertThat(resolved(new Proposition.Not("none"))).isEqualTo(12);
  }

  @Test
  void aCompoundMayBuildOnAnother() {
    Sketch sketch =
        Played.still("a", "b")
            .clock(5, 19, 1)
            .script(3, "cold", "a", "b")
            .ask("one", count(1, 15))
            .ask("not-one", new Proposition.Not("one"))
            .ask("not-not-one", new Proposition.Not("not-one"))
            .ask("either", new Proposition.Any(List.of("not-one", "not-not-one")));
    assertThat(Played.of(sketch).resolutions()).containsExactly(3, -1, 15, 15);
  }
}
