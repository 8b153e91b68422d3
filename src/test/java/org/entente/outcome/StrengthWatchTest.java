package org.entente.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.scenario.Effect;
import org.entente.scenario.Effects;
import org.entente.scenario.Parameter;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Comparison;
import org.entente.scenario.Quantity;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Questions about an armed group's strength, as a multiple of its first. */
class StrengthWatchTest {
  private static int resolved(int day, Comparison comparison, double ratio) {
    Effects halved = new Effects(Map.of(Effect.STRENGTH, Quantity.of(-0.5)), Map.of(), false);
    Sketch sketch =
        Sketch.of("a")
            .group("m", 800)
            .set(Parameter.GROWTH, 0)
            .type("raid", -1, halved)
            .clock(5, 9, 1)
            .script(3, "raid", "a", "m")
            .ask("q", new Proposition.Strength("m", Sketch.START.plusDays(day), comparison, ratio));
    return Played.of(sketch).resolved();
  }

  @Test
  void strengthIsLookedAtOnTheEveningOfTheDate() {
    assertThat(resolved(2, Comparison.BELOW, 0.9)).isEqualTo(-1);
    assertThat(resolved(3, Comparison.BELOW, 0.9)).isEqualTo(3);
    assertThat(resolved(9, Comparison.BELOW, 0.6)).isEqualTo(9);
    assertThat(resolved(9, Comparison.ABOVE, 0.4)).isEqualTo(9);
  }

  @Test
  void atTheRatioIsNeitherAboveNorBelow() {
    assertThat(resolved(9, Comparison.BELOW, 0.5)).isEqualTo(-1);
    assertThat(resolved(9, Comparison.ABOVE, 0.5)).isEqualTo(-1);
    assertThat(resolved(1, Comparison.ABOVE, 1)).isEqualTo(-1);
  }
}
