package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.scenario.Sketch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Several observers look on as one. */
class ObserversTest {
  /** Writes down all that it is told. */
  private static final class Scribe implements Observer {
    final List<String> told = new ArrayList<>();
    final boolean curious;

    Scribe(boolean curious) {
      this.curious = curious;
    }

    @Override
    public boolean wantsDecisions() {
      return curious;
    }

    @Override
    public void begins(Region region) {
      told.add("begins");
    }

    @Override
    public void stimulus(
        Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
      told.add(stimulus.type() + (decision == null ? "" : " decided"));
    }

    @Override
    public void abstained(Region region, Decision decision) {
      told.add("abstained");
    }

    @Override
    public void stepEnded(Region region) {
      told.add("ended");
    }
  }

  private static void run(Observer observer) {
    Sketch sketch =
        Sketch.of("a", "b")
            .type("x", -1)
            .clock(0, 0, 1)
            .script(0, "x", "b", "a")
            .decides("a", 0.1, Sketch.option("x", "b", 99, Map.of()))
            .decides("b", 0.1, Sketch.option("x", "a", -99, Map.of()));
    new Simulation(CompiledScenario.of(sketch.scenario()), observer).run(1, 1);
  }

  @Test
  void theLastLooksOnOnlyWhenItIsSwitchedOn() {
    Scribe always = new Scribe(false);
    Scribe sometimes = new Scribe(true);
    Observers observers = new Observers(List.of(always), sometimes);
    run(observers);
    assertThat(sometimes.told).isEmpty();
    assertThat(always.told).containsExactly("begins", "x", "x", "ended");

    observers.switchLast(true);
    run(observers);
    assertThat(sometimes.told).startsWith("begins", "x").endsWith("ended").hasSize(5);
    assertThat(sometimes.told).contains("x decided", "abstained");
    assertThat(always.told.subList(4, 9)).isEqualTo(sometimes.told);
  }

  @Test
  void decisionsAreExplainedWhereOneOfThemAsks() {
    assertThat(new Observers(List.of(new Scribe(false)), new Scribe(true)).wantsDecisions())
        .isFalse();
    assertThat(new Observers(List.of(new Scribe(true)), new Scribe(false)).wantsDecisions())
        .isTrue();
  }
}
