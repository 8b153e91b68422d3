package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.scenario.Quantity;
import org.entente.scenario.Repeat;
import org.entente.scenario.Sketch;
import org.entente.scenario.TimelineEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Scripted stimuli come at the start of the step they are dated in, in date then file order. */
class ScriptedPhaseTest {
  private static Sketch scripted() {
    return Sketch.of("a", "b", "c").type("x", -0.5).type("y", 0.5).clock(5, 20, 1);
  }

  private static TimelineEntry entry(int day, @Nullable Repeat repeat, boolean enabled) {
    return new TimelineEntry(
        "again",
        Sketch.START.plusDays(day),
        "x",
        "a",
        List.of("b"),
        Quantity.of(1),
        Map.of(),
        null,
        repeat,
        enabled,
        null);
  }

  @Test
  void stimuliComeInDateThenFileOrder() {
    Sketch sketch =
        scripted()
            .script(9, "x", "c", "a")
            .script(2, "x", "b", "a")
            .script(9, "y", "a", "c")
            .script(0, "y", "b", "c");
    assertThat(Emissions.in(sketch.scenario(), 1, 1).lines())
        .containsExactly("0 b y c", "2 b x a", "9 c x a", "9 a y c");
  }

  @Test
  void withinAStepOfManyDaysTheyStillComeInDateOrderAndAreDatedByItsFirstDay() {
    Sketch sketch = scripted().clock(5, 20, 7).script(4, "x", "c", "a").script(3, "x", "b", "a");
    assertThat(Emissions.in(sketch.scenario(), 1, 1).lines()).containsExactly("0 b x a", "0 c x a");
  }

  @Test
  void withSubDailyStepsTheyComeInTheDaysFirst() {
    List<Integer> steps = new ArrayList<>();
    Observer listener =
        new Observer() {
          @Override
          public void stimulus(
              Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
            steps.add(region.step());
          }
        };
    Sketch sketch = scripted().clock(5, 20, 0.25).script(3, "x", "b", "a");
    new Simulation(CompiledScenario.of(sketch.scenario()), listener).run(1, 1);
    assertThat(steps).containsExactly(12);
  }

  @Test
  void theyComeBeforeAnyoneDecides() {
    Sketch sketch =
        scripted()
            .script(5, "x", "b", "a")
            .decides("a", 0.1, Sketch.option("y", "c", 99, Map.of()));
    assertThat(Emissions.in(sketch.scenario(), 1, 1).lines().subList(0, 2))
        .containsExactly("5 b x a", "5 a y c");
  }

  @Test
  void theirEffectRelaxesOnTheSameDay() {
    Sketch sketch = scripted().script(20, "x", "a", "b");
    double grievance = NamedRegion.end(sketch).grievance("b", "a");
    assertThat(grievance).isEqualTo(0.5 * 0.6 * Math.exp(-Math.log(2) / 90));
  }

  @Test
  void whatIsNotEnabledDoesNotHappen() {
    Sketch sketch = scripted().script(entry(3, null, false));
    assertThat(Emissions.in(sketch.scenario(), 1, 1).lines()).isEmpty();
  }

  @Test
  void whatIsRepeatedComesAgainUntilItsLastDate() {
    Repeat weekly = new Repeat(Period.ofWeeks(1), Sketch.START.plusDays(17));
    Sketch sketch = scripted().script(entry(3, weekly, true));
    assertThat(Emissions.in(sketch.scenario(), 1, 1).lines())
        .containsExactly("3 a x b", "10 a x b", "17 a x b");
  }

  @Test
  void everyStimulusSaysWhereItComesFrom() {
    Repeat weekly = new Repeat(Period.ofWeeks(1), Sketch.START.plusDays(17));
    Sketch sketch = scripted().script(entry(3, weekly, true)).script(4, "y", "a", "c");
    CompiledScenario compiled = CompiledScenario.of(sketch.scenario());
    assertThat(compiled.script[3][0].origin()).isEqualTo("again-1");
    assertThat(compiled.script[17][0].origin()).isEqualTo("again-3");
    assertThat(compiled.script[4][0].origin()).isEqualTo("s2");
  }
}
