package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.scenario.Parameter;
import org.entente.scenario.Regions;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** One replication after another on one simulation. */
class SimulationTest {
  @Provide
  Arbitrary<Scenario> regions() {
    return Regions.any();
  }

  private static double[] run(Simulation simulation, long seed, long replication) {
    simulation.run(seed, replication);
    return Snapshot.of(simulation.region());
  }

  @Property(seed = "20250101", tries = 100)
  void aReplicationDoesNotDependOnThoseBeforeIt(
      @ForAll("regions") Scenario scenario, @ForAll long seed) {
    CompiledScenario compiled = CompiledScenario.of(scenario);
    Simulation used = new Simulation(compiled, new Observer() {});
    run(used, seed, 1);
    run(used, seed + 1, 8);
    double[] late = run(used, seed, 2);
    assertThat(late).isEqualTo(run(new Simulation(compiled, new Observer() {}), seed, 2));
  }

  private static Sketch lively() {
    return Sketch.of("a", "b", "c")
        .type("x", -0.5)
        .set(Parameter.SIGMA, 0.12)
        .clock(3, 30, 1)
        .script(2, "x", "b", "a")
        .decides("a", 4, Sketch.option("x", "b", 0, Map.of()));
  }

  @Test
  void seedsAndReplicationsAreDifferentHistories() {
    Simulation simulation =
        new Simulation(CompiledScenario.of(lively().scenario()), new Observer() {});
    List<double[]> ends =
        List.of(
            run(simulation, 1, 1),
            run(simulation, 1, 2),
            run(simulation, 2, 1),
            run(simulation, 0, 1),
            run(simulation, -1, 1),
            run(simulation, 1 + (1L << 32), 1),
            run(simulation, 1 + (1L << 63), 1));
    for (int one = 0; one < ends.size(); one++) {
      for (int other = one + 1; other < ends.size(); other++) {
        assertThat(ends.get(one)).isNotEqualTo(ends.get(other));
      }
    }
  }

  @Test
  void anObserverIsToldOfTheStartAndOfTheEndOfEveryStepInOrder() {
    StringBuilder told = new StringBuilder();
    Observer listener =
        new Observer() {
          @Override
          public void begins(Region region) {
            told.append("begins ");
          }

          @Override
          public void stepEnded(Region region) {
            told.append(region.step()).append(' ');
          }
        };
    Sketch sketch = Sketch.of("a", "b").clock(2, 4, 1);
    new Simulation(CompiledScenario.of(sketch.scenario()), listener).run(1, 1);
    assertThat(told).hasToString("begins 0 1 2 3 4 ");
  }

  @Test
  void aSimulationThatFailedInTheMiddleRunsTheNextReplicationAsIfNothingHadBeen() {
    boolean[] broken = {true};
    Observer failing =
        new Observer() {
          @Override
          public void stepEnded(Region region) {
            if (broken[0] && region.step() == 10) {
              throw new IllegalStateException("broken");
            }
          }
        };
    CompiledScenario compiled = CompiledScenario.of(lively().scenario());
    Simulation simulation = new Simulation(compiled, failing);
    assertThatThrownBy(() -> simulation.run(1, 1)).hasMessage("broken");
    broken[0] = false;
    assertThat(run(simulation, 1, 2))
        .isEqualTo(run(new Simulation(compiled, new Observer() {}), 1, 2));
  }

  @Test
  void withoutChanceAndDecisionsTheSeedMeansNothing() {
    Sketch sketch = lively().set(Parameter.SIGMA, 0).decides("a", 4);
    Simulation simulation =
        new Simulation(CompiledScenario.of(sketch.scenario()), new Observer() {});
    assertThat(run(simulation, 1, 1)).isEqualTo(run(simulation, 99, 7));
  }
}
