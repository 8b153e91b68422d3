package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.scenario.Parameter;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Comparison;
import org.entente.scenario.Sketch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Questions about a dyad's alignment on a date. */
class StandingWatchTest {
  /** The dyad of a and b stands at 0, from day 4 on at 0.5 and from day 8 on at -0.5. */
  private static Sketch region() {
    return Played.still("a", "b", "c")
        .clock(6, 12, 1)
        .script(4, "warm", "b", "a")
        .script(8, "cold", "b", "a");
  }

  private static int resolved(
      Sketch sketch, int day, Comparison comparison, @Nullable Double level, int since) {
    return Played.of(
            sketch.ask(
                "q",
                new Proposition.Standing(
                    Proposition.Measure.ALIGNMENT,
                    "b",
                    "a",
                    Sketch.START.plusDays(day),
                    comparison,
                    level,
                    level == null ? Sketch.START.plusDays(since) : null)))
        .resolved();
  }

  private static int above(int day, double level) {
    return resolved(region(), day, Comparison.ABOVE, level, 0);
  }

  private static int below(int day, double level) {
    return resolved(region(), day, Comparison.BELOW, level, 0);
  }

  @Test
  void theDyadIsLookedAtOnTheEveningOfTheDate() {
    assertThat(above(3, 0.4)).isEqualTo(-1);
    assertThat(above(4, 0.4)).isEqualTo(4);
    assertThat(above(7, 0.4)).isEqualTo(7);
    assertThat(above(8, 0.4)).isEqualTo(-1);
    assertThat(below(8, -0.4)).isEqualTo(8);
    assertThat(below(7, -0.4)).isEqualTo(-1);
  }

  @Test
  void atTheLevelIsNeitherAboveNorBelow() {
    assertThat(above(5, 0.5)).isEqualTo(-1);
    assertThat(below(5, 0.5)).isEqualTo(-1);
    assertThat(below(9, -0.5)).isEqualTo(-1);
    assertThat(above(1, 0)).isEqualTo(-1);
  }

  @Test
  void aDateIsComparedWithTheEveningOfAnother() {
    assertThat(resolved(region(), 7, Comparison.ABOVE, null, 3)).isEqualTo(7);
    assertThat(resolved(region(), 7, Comparison.ABOVE, null, 4)).isEqualTo(-1);
    assertThat(resolved(region(), 12, Comparison.BELOW, null, 5)).isEqualTo(12);
    assertThat(resolved(region(), 12, Comparison.BELOW, null, 8)).isEqualTo(-1);
  }

  @Test
  void trustOfADyadIsTheMeanOfBothDirections() {
    // Trust of one half; b's half of it in a is lost on day 4 (a gain of 0.5 times a valence of
    // -1).
    Sketch sketch =
        Played.still("a", "b")
            .set(Parameter.TRUST_LOSS, 0.5)
            .never(Parameter.TRUST_HALF_LIFE)
            .clock(6, 12, 1)
            .script(4, "cold", "a", "b");
    LocalDate before = Sketch.START.plusDays(3);
    LocalDate after = Sketch.START.plusDays(4);
    Proposition.Measure trust = Proposition.Measure.TRUST;
    sketch
        .ask("a", new Proposition.Standing(trust, "a", "b", after, Comparison.BELOW, 0.376, null))
        .ask("b", new Proposition.Standing(trust, "b", "a", after, Comparison.ABOVE, 0.374, null))
        .ask("c", new Proposition.Standing(trust, "a", "b", after, Comparison.BELOW, null, before))
        .ask("d", new Proposition.Standing(trust, "a", "b", after, Comparison.ABOVE, null, before));
    assertThat(Played.of(sketch).resolutions()).containsExactly(4, 4, 4, -1);
  }

  @Test
  void theOtherDateMayComeLater() {
    assertThat(resolved(region(), 4, Comparison.ABOVE, null, 9)).isEqualTo(9);
  }

  @Test
  void whereActorsDecideFromTheStartTheFirstDayStandsForTheInitialState() {
    Sketch sketch = region().clock(0, 12, 1).script(0, "warm", "b", "a");
    assertThat(resolved(sketch, 2, Comparison.ABOVE, null, 0)).isEqualTo(2);
    // Where they decide later, it stands for its own evening.
    Sketch later = region().script(0, "warm", "b", "a");
    assertThat(resolved(later, 2, Comparison.ABOVE, null, 0)).isEqualTo(-1);
  }

  @Test
  void withStepsOfManyDaysTheDateIsLookedAtAtTheEndOfItsStep() {
    Sketch sketch = region().clock(6, 12, 3);
    // The step of days 3 to 5 has the stimulus of day 4.
    assertThat(resolved(sketch, 3, Comparison.ABOVE, 0.4, 0)).isEqualTo(3);
    assertThat(resolved(region().clock(6, 12, 3), 2, Comparison.ABOVE, 0.4, 0)).isEqualTo(-1);
  }

  @Test
  void withHalvedDaysTheDateIsLookedAtInTheEvening() {
    assertThat(resolved(region().clock(6, 12, 0.5), 4, Comparison.ABOVE, 0.4, 0)).isEqualTo(4);
    assertThat(resolved(region().clock(6, 12, 0.5), 3, Comparison.ABOVE, 0.4, 0)).isEqualTo(-1);
  }
}
