package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.scenario.Proposition;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** The state or state organ of highest dyad alignment with the focus. */
class ClosestPartnerTest {
  private static int closest(Sketch sketch) {
    CompiledScenario scenario = CompiledScenario.of(sketch.scenario());
    return new ClosestPartner(scenario).in(new Region(scenario));
  }

  @Test
  void itIsTheOneOfHighestDyadAlignmentNotOfHighestPosture() {
    Sketch sketch =
        Sketch.of("f", "p", "q")
            .tie("f", "p", 0.9, 0.5, 0)
            .tie("p", "f", -0.5, 0.5, 0)
            .tie("f", "q", 0.3, 0.5, 0)
            .tie("q", "f", 0.3, 0.5, 0);
    assertThat(closest(sketch)).isEqualTo(1);
  }

  @Test
  void inATieItIsTheFirstByName() {
    Sketch sketch =
        Sketch.of("f", "z", "b", "c").tie("f", "c", 0.5, 0.5, 0).tie("f", "z", 0.5, 0.5, 0);
    assertThat(closest(sketch)).isEqualTo(1);
    assertThat(new ClosestPartner(CompiledScenario.of(sketch.scenario())).names())
        .containsExactly("b", "c", "z");
  }

  @Test
  void organsCountAndArmedGroupsDoNot() {
    Sketch sketch =
        Sketch.of("f", "p")
            .organ("o")
            .group("m", 10)
            .tie("f", "o", 0.5, 0.5, 0)
            .tie("f", "m", 1, 0.5, 0);
    assertThat(new ClosestPartner(CompiledScenario.of(sketch.scenario())).names())
        .containsExactly("o", "p");
    assertThat(closest(sketch)).isZero();
  }

  @Test
  void whereThereIsNoOtherStateThereIsNone() {
    assertThat(closest(Sketch.of("f").group("m", 10))).isEqualTo(-1);
  }

  @Test
  void aQuestionLooksAtTheEveningOfItsDate() {
    for (int day = 0; day <= 9; day++) {
      Sketch sketch =
          Played.still("f", "p", "q")
              .tie("f", "p", 0.5, 0.5, 0)
              .clock(0, 9, 1)
              .script(3, "warm", "q", "f")
              .script(6, "cold", "q", "f")
              .ask("q", new Proposition.Closest("q", Sketch.START.plusDays(day)));
      boolean closest = day >= 3 && day < 6;
      assertThat(Played.of(sketch).resolved()).isEqualTo(closest ? day : -1);
    }
  }

  @Test
  void theResponseSaysWhoIsClosestAtTheEnd() {
    Sketch sketch = Played.still("f", "p", "q").clock(0, 9, 1).script(9, "warm", "q", "f");
    Played played = Played.of(sketch);
    assertThat(played.response("closest.f.q.end")).isEqualTo(1);
    assertThat(played.response("closest.f.p.end")).isZero();
  }
}
