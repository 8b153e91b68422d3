package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.assertj.core.data.Offset;
import org.entente.scenario.Effect;
import org.entente.scenario.Effects;
import org.entente.scenario.Quantity;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Special effects other than those on groups, each scaled by the intensity. */
class SpecialEffectsTest {
  private static final Offset<Double> EXACT = within(1e-15);

  private static Effects only(Effect effect, double size) {
    return new Effects(Map.of(effect, Quantity.of(size)), Map.of(), false);
  }

  @Test
  void pressureIsPutOnEveryTarget() {
    Sketch sketch =
        Sketch.of("s", "t", "u", "l")
            .pressure("t", 0.3)
            .type("press", -0.5, only(Effect.PRESSURE, 1.2))
            .script(0, 0.5, "press", "s", "t", "u");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.pressure("t")).isEqualTo(0.3 + 0.6, EXACT);
    assertThat(after.pressure("u")).isEqualTo(0.6, EXACT);
    assertThat(after.pressure("s")).isZero();
    assertThat(after.pressure("l")).isZero();
  }

  @Test
  void theSourceShedsAShareOfItsOwnPressure() {
    Sketch sketch =
        Sketch.of("s", "t")
            .pressure("s", 2)
            .pressure("t", 2)
            .type("yield", 0.3, only(Effect.OWN_PRESSURE, -0.5))
            .script(0, 0.5, "yield", "s", "t");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.pressure("s")).isEqualTo(2 * 0.75, EXACT);
    assertThat(after.pressure("t")).isEqualTo(2);
  }

  @Test
  void targetsCareMoreAboutAnIssueAndSaliencesStillSumToOne() {
    Effects effects = new Effects(Map.of(), Map.of("soil", Quantity.of(0.2)), false);
    Sketch sketch =
        Sketch.of("s", "t")
            .issues("soil", "trade")
            .stance("s", "soil", 1, 0.5)
            .stance("s", "trade", 0.5, 0.5)
            .stance("t", "soil", -1, 0.4)
            .stance("t", "trade", 0.5, 0.6)
            .type("strike", -1, effects)
            .script(0, 0.5, "strike", "s", "t");
    NamedRegion after = NamedRegion.after(sketch);
    Region region = after.region();
    assertThat(region.salience(after.place("t"), 0)).isEqualTo(0.5 / 1.1, EXACT);
    assertThat(region.salience(after.place("t"), 1)).isEqualTo(0.6 / 1.1, EXACT);
    assertThat(region.salience(after.place("s"), 0)).isEqualTo(0.5);
    // Interests are seen anew: t and s are two apart on the soil.
    assertThat(after.interest("t", "s")).isEqualTo(1 - 2 * 0.5 / 1.1, EXACT);
    assertThat(NamedRegion.of(sketch).interest("t", "s")).isEqualTo(1 - 2 * 0.4, EXACT);
  }

  @Test
  void aMeetingMovesItsSourceInFull() {
    Sketch sketch =
        Sketch.of("s", "t")
            .tie("s", "t", 0.5, 0.4, 0)
            .type("meet", 0.5, new Effects(Map.of(), Map.of(), true))
            .script(0, "meet", "s", "t");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.alignment("s", "t")).isEqualTo(0.5 + 0.12 * 0.5 * 0.5, EXACT);
    assertThat(after.trust("s", "t")).isEqualTo(0.4 + 0.04 * 0.5 * 0.6, EXACT);
  }

  @Test
  void mediationMovesItsTargetsTowardEachOther() {
    Sketch sketch =
        Sketch.of("s", "t", "u")
            .tie("t", "u", -0.2, 0.3, 0)
            .tie("u", "t", -0.4, 0.2, 0)
            .type("mediate", 0.6, only(Effect.BETWEEN_TARGETS, 0.5))
            .script(0, "mediate", "s", "t", "u");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.alignment("t", "u")).isEqualTo(-0.2 + 0.12 * 0.3 * 1.2, EXACT);
    assertThat(after.trust("u", "t")).isEqualTo(0.2 + 0.04 * 0.3 * 0.8, EXACT);
  }

  @Test
  void redressHealsTheTargetsGrievanceTowardItsSource() {
    Sketch sketch =
        Sketch.of("s", "t", "u")
            .tie("t", "s", 0, 0.5, 2)
            .tie("t", "u", 0, 0.5, 2)
            .tie("s", "t", 0, 0.5, 2)
            .type("redress", 0.5, only(Effect.GRIEVANCE, -0.5))
            .script(0, 0.5, "redress", "s", "t", "u");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.grievance("t", "s")).isEqualTo(2 * 0.75, EXACT);
    assertThat(after.grievance("t", "u")).isEqualTo(2);
    assertThat(after.grievance("s", "t")).isEqualTo(2);
  }

  @Test
  void anAgreementHealsTheGrievanceOfItsTargetsTowardEachOther() {
    Effects effects =
        new Effects(
            Map.of(Effect.GRIEVANCE, Quantity.of(-0.5), Effect.BETWEEN_TARGETS, Quantity.of(0.5)),
            Map.of(),
            false);
    Sketch sketch =
        Sketch.of("s", "t", "u")
            .tie("t", "s", 0, 0.5, 2)
            .tie("t", "u", 0, 0.5, 2)
            .tie("u", "t", 0, 0.5, 1)
            .type("agree", 0.5, effects)
            .script(0, "agree", "s", "t", "u");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.grievance("t", "u")).isEqualTo(1, EXACT);
    assertThat(after.grievance("u", "t")).isEqualTo(0.5, EXACT);
    assertThat(after.grievance("t", "s")).isEqualTo(2);
  }

  @Test
  void whatIsHealedIsWhatWasHeldBeforeTheStimulus() {
    Sketch sketch =
        Sketch.of("s", "t")
            .tie("t", "s", 0, 0.5, 2)
            .type("insult", -0.5, only(Effect.GRIEVANCE, -0.25))
            .script(0, "insult", "s", "t");
    NamedRegion after = NamedRegion.after(sketch);
    assertThat(after.grievance("t", "s")).isEqualTo(2 * 0.75 + 0.6 * 0.5, EXACT);
  }
}
