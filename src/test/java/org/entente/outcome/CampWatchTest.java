package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.scenario.Proposition;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Questions about camps. */
class CampWatchTest {
  /** a and b are friends, both foes of c; on day 4 what a and b feel turns, and c takes to b. */
  private static Sketch region() {
    return Played.still("a", "b", "c")
        .tie("a", "b", 0.5, 0.5, 0)
        .tie("b", "a", 0.5, 0.5, 0)
        .tie("a", "c", -0.5, 0.5, 0)
        .tie("b", "c", -0.5, 0.5, 0)
        .clock(6, 12, 1)
        .script(4, "cold", "b", "a")
        .script(4, "cold", "a", "b")
        .script(4, "warm", "c", "b")
        .script(4, "warm", "b", "c");
  }

  private static Proposition camp(String first, String second, int day) {
    return new Proposition.Camp(first, second, Sketch.START.plusDays(day));
  }

  @Test
  void friendsSitInOneCampAndFoesInTwo() {
    Sketch sketch = region().ask("ab", camp("a", "b", 3)).ask("bc", camp("b", "c", 3));
    assertThat(Played.of(sketch).resolutions()).containsExactly(3, -1);
  }

  @Test
  void campsAreLookedAtOnTheEveningOfTheDate() {
    Sketch sketch =
        region()
            .ask("ab", camp("a", "b", 4))
            .ask("cb", camp("c", "b", 4))
            .ask("ac", camp("a", "c", 9));
    assertThat(Played.of(sketch).resolutions()).containsExactly(-1, 4, -1);
  }

  @Test
  void aSecondReplicationForgetsTheFirst() {
    Sketch sketch = region().ask("early", camp("a", "b", 3)).ask("late", camp("a", "b", 4));
    assertThat(Played.of(sketch, 2).resolutions()).containsExactly(3, -1);
  }

  @Test
  void asManyActorsAreAllowedAsALandscapeHas() {
    assertThat(Proposition.Camp.MOST_ACTORS).isEqualTo(Landscape.MOST);
  }
}
