package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.scenario.Proposition;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Another partner that has been closest on 30 consecutive days becomes held. */
class RealignmentsTest {
  /** The focus f, closest to p; decisions from day 10 on. */
  private static Sketch region(int last) {
    return Played.still("f", "p", "q", "r").tie("f", "p", 0.5, 0.5, 0).clock(10, last, 1);
  }

  private static Sketch asked(Sketch sketch, String to, int from, int until) {
    Proposition.Window window =
        new Proposition.Window(Sketch.START.plusDays(from), Sketch.START.plusDays(until));
    return sketch.ask("realigns", new Proposition.Realigns(to, window));
  }

  private static double count(Sketch sketch) {
    return Played.of(sketch).response("realignments.f");
  }

  @Test
  void thirtyDaysMakeARealignmentAndTwentyNineDoNot() {
    // Closest on the evenings of days 20 to 49: thirty of them.
    assertThat(count(region(49).script(20, "warm", "q", "f"))).isEqualTo(1);
    assertThat(count(region(48).script(20, "warm", "q", "f"))).isZero();
  }

  @Test
  void itIsDatedTheFirstOfTheThirtyDays() {
    Sketch sketch = region(80).script(20, "warm", "q", "f");
    assertThat(Played.of(asked(sketch, "q", 20, 20)).resolved()).isEqualTo(20);
    Sketch before = region(80).script(20, "warm", "q", "f");
    assertThat(Played.of(asked(before, "q", 10, 19)).resolved()).isEqualTo(-1);
    Sketch after = region(80).script(20, "warm", "q", "f");
    assertThat(Played.of(asked(after, "q", 21, 80)).resolved()).isEqualTo(-1);
  }

  @Test
  void aQuestionMayAskForAnyPartnerOrForOne() {
    assertThat(Played.of(asked(region(80).script(20, "warm", "q", "f"), null, 10, 80)).resolved())
        .isEqualTo(20);
    assertThat(Played.of(asked(region(80).script(20, "warm", "q", "f"), "r", 10, 80)).resolved())
        .isEqualTo(-1);
  }

  @Test
  void aDayWithTheHeldPartnerBeginsTheCountAnew() {
    Sketch sketch =
        region(99)
            .script(20, "warm", "q", "f")
            .script(49, "cold", "q", "f")
            .script(50, "warm", "q", "f");
    assertThat(Played.of(asked(sketch, "q", 10, 99)).resolved()).isEqualTo(50);
  }

  @Test
  void aDayWithAThirdPartnerBeginsTheCountAnewToo() {
    assertThat(Played.of(asked(withAThird(), "q", 10, 99)).resolved()).isEqualTo(50);
    Proposition third = new Proposition.Closest("r", Sketch.START.plusDays(49));
    assertThat(Played.of(withAThird().ask("r-closest", third)).resolved()).isEqualTo(49);
  }

  /** q is closest from day 20 on, but r is on day 49. */
  private static Sketch withAThird() {
    return region(99)
        .script(20, "warm", "q", "f")
        .script(49, "cool", "q", "f")
        .script(49, "warm", "r", "f")
        .script(50, "cold", "r", "f")
        .script(50, "warm", "q", "f");
  }

  @Test
  void whatChangedBeforeTheReferenceStateIsNoRealignment() {
    Sketch sketch = region(80).script(2, "warm", "q", "f");
    assertThat(count(sketch)).isZero();
    Sketch eve = region(80).script(9, "warm", "q", "f");
    assertThat(count(eve)).isZero();
  }

  @Test
  void theHeldPartnerIsThatOfTheReferenceStateNotOfTheStart() {
    // q takes over before decisions and p comes back after: that is a realignment to p.
    Sketch sketch = region(80).script(2, "warm", "q", "f").script(30, "cold", "q", "f");
    assertThat(Played.of(asked(sketch, "p", 10, 80)).resolved()).isEqualTo(30);
  }

  @Test
  void oneMayFollowAnother() {
    Sketch sketch = region(99).script(20, "warm", "q", "f").script(60, "cold", "q", "f");
    assertThat(count(sketch)).isEqualTo(2);
  }

  @Test
  void whereActorsDecideFromTheStartTheInitialPartnerIsHeld() {
    Sketch sketch = region(40).clock(0, 40, 1).script(0, "warm", "q", "f");
    assertThat(Played.of(asked(sketch, "q", 0, 40)).resolved()).isZero();
  }

  @Test
  void thirtyDaysAreThirtyDaysWhateverTheStep() {
    for (double step : new double[] {0.5, 1, 2, 5}) {
      Sketch exact = region(49).clock(10, 49, step).script(20, "warm", "q", "f");
      assertThat(Played.of(asked(exact, "q", 10, 49)).resolved()).as("step %s", step).isEqualTo(20);
    }
    assertThat(count(region(47).clock(10, 47, 2).script(20, "warm", "q", "f"))).isZero();
  }
}
