package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.entente.scenario.Effect;
import org.entente.scenario.Effects;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** What fades with time does so by half in each half-life. */
class FadingTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Property(seed = "20250101", tries = 50)
  void trustReturnsToItsBaselineByItsExponential(
      @ForAll @DoubleRange(min = 0, max = 1) double baseline,
      @ForAll @DoubleRange(min = -1, max = 1) double valence,
      @ForAll @IntRange(min = 1, max = 400) int days) {
    Sketch sketch =
        Sketch.of("s", "t")
            .tie("t", "s", 0, baseline, 0)
            .type("x", valence)
            .script(0, "x", "s", "t");
    double moved = TieUpdate.trustAfter(baseline, valence, 0.04, 0.2);
    double expected = baseline + (moved - baseline) * Math.pow(2, -days / 180.0);
    assertThat(NamedRegion.after(sketch, days).trust("t", "s")).isEqualTo(expected, EXACT);
  }

  @Test
  void grievanceIsHalvedInNinetyDaysAndPressureInFortyFive() {
    Sketch sketch = Sketch.of("s", "t").tie("t", "s", 0, 0.5, 3).pressure("t", 2);
    NamedRegion after = NamedRegion.after(sketch, 90);
    assertThat(after.grievance("t", "s")).isEqualTo(1.5, EXACT);
    assertThat(after.pressure("t")).isEqualTo(0.5, EXACT);
  }

  @Test
  void salienceReturnsToItsBaselineAndInterestsWithIt() {
    Effects effects = new Effects(Map.of(), Map.of("soil", Quantity.of(0.25)), false);
    Sketch sketch =
        Sketch.of("s", "t")
            .issues("soil", "trade")
            .stance("s", "soil", 1, 1)
            .stance("s", "trade", 1, 1)
            .stance("t", "soil", -1, 0.5)
            .stance("t", "trade", 1, 0.5)
            .type("strike", -1, effects)
            .script(0, "strike", "s", "t");
    NamedRegion after = NamedRegion.after(sketch, 120);
    // 0.75/1.25 = 0.6 at once, half of the way back to 0.5 after a half-life.
    assertThat(after.region().salience(after.place("t"), 0)).isEqualTo(0.55, EXACT);
    assertThat(after.region().salience(after.place("t"), 1)).isEqualTo(0.45, EXACT);
    assertThat(after.interest("t", "s")).isEqualTo(1 - 2 * 0.55, EXACT);
  }

  private static Sketch crackdown() {
    Effects effects = new Effects(Map.of(Effect.SHELTER, Quantity.of(-0.5)), Map.of(), false);
    return Sketch.of("host")
        .group("m", 100)
        .shelter("host", "m", 0.8)
        .type("crackdown", -0.7, effects)
        .script(0, "crackdown", "host", "m");
  }

  @Test
  void shelterWithdrawnStaysWithdrawn() {
    assertThat(NamedRegion.after(crackdown(), 200).shelter("host", "m")).isEqualTo(0.4);
  }

  @Test
  void shelterReturnsWhereItHasAHalfLife() {
    Sketch sketch = crackdown().set(Parameter.SHELTER_HALF_LIFE, 50);
    assertThat(NamedRegion.after(sketch, 100).shelter("host", "m")).isEqualTo(0.7, EXACT);
  }

  @Test
  void nothingFadesWhereHalfLivesAreNever() {
    Sketch sketch =
        Sketch.of("s", "t")
            .tie("t", "s", 0, 0.5, 3)
            .pressure("t", 2)
            .type("x", -1)
            .script(0, "x", "s", "t")
            .never(
                Parameter.TRUST_HALF_LIFE,
                Parameter.GRIEVANCE_HALF_LIFE,
                Parameter.PRESSURE_HALF_LIFE);
    NamedRegion after = NamedRegion.after(sketch, 100);
    assertThat(after.trust("t", "s")).isEqualTo(0.4);
    assertThat(after.grievance("t", "s")).isEqualTo(3.6);
    assertThat(after.pressure("t")).isEqualTo(2);
  }

  /** Exact exponentials: two steps of half a day are one of a day, and a week is one step. */
  @Test
  void howFastThingsFadeDoesNotDependOnTheStep() {
    NamedRegion daily = decayed(1);
    for (double step : new double[] {0.25, 0.5, 2, 7}) {
      NamedRegion other = decayed(step);
      assertThat(other.trust("t", "s")).isEqualTo(daily.trust("t", "s"), EXACT);
      assertThat(other.grievance("t", "s")).isEqualTo(daily.grievance("t", "s"), EXACT);
      assertThat(other.pressure("t")).isEqualTo(daily.pressure("t"), EXACT);
    }
  }

  private static NamedRegion decayed(double step) {
    Sketch sketch =
        Sketch.of("s", "t")
            .tie("t", "s", 0, 0.3, 2)
            .pressure("t", 1)
            .type("x", -1)
            .script(0, "x", "s", "t");
    return NamedRegion.end(sketch.clock(40, 99, step));
  }
}
