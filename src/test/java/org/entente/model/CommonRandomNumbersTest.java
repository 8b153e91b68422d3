package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.entente.scenario.Dynamics;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;
import org.entente.scenario.Regions;
import org.entente.scenario.Rewording;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Scenarios run with one seed share their chance: a change here leaves it alone over there. */
class CommonRandomNumbersTest {
  @Provide
  Arbitrary<Scenario> regions() {
    return Regions.any();
  }

  @Property(seed = "20250101", tries = 200)
  void scenariosThatDifferFromADateOnAgreeToTheBitBeforeIt(
      @ForAll("regions") Scenario scenario,
      @ForAll @IntRange(min = 0, max = 19) int day,
      @ForAll long seed) {
    List<double[]> one = Snapshot.steps(scenario, seed, 1);
    List<double[]> other = Snapshot.steps(Rewording.withStimulus(scenario, day), seed, 1);
    // After the state at the start, the state at the end of step s stands at place s + 1.
    int steps = new StepGrid(scenario.clock()).stepOfDay(day);
    assertThat(Snapshot.firstDifference(one, other)).isGreaterThanOrEqualTo(steps + 1);
  }

  @Test
  void scenariosThatDifferFromADateOnDifferFromThatDateOn() {
    Sketch sketch =
        Sketch.of("a", "b")
            .type("x", -1)
            .set(Parameter.SIGMA, 0.2)
            .decides("a", 3, Sketch.option("x", "b", 0, Map.of()))
            .clock(5, 40, 1);
    List<double[]> one = Snapshot.steps(sketch.scenario(), 1, 1);
    for (int day : new int[] {0, 4, 5, 20, 40}) {
      Scenario other = Rewording.withStimulus(sketch.scenario(), day);
      assertThat(Snapshot.firstDifference(one, Snapshot.steps(other, 1, 1))).isEqualTo(day + 1);
    }
  }

  @Property(seed = "20250101", tries = 200)
  void anOptionThatIsNeverChosenChangesNothing(
      @ForAll("regions") Scenario scenario, @ForAll long seed) {
    Scenario sharp = sharp(scenario);
    List<double[]> one = Snapshot.steps(sharp, seed, 1);
    List<double[]> other = Snapshot.steps(Rewording.withOption(sharp, -1e9), seed, 1);
    assertThat(Snapshot.firstDifference(one, other)).isEqualTo(one.size());
  }

  @Property(seed = "20250101", tries = 200)
  void aSecondOptionOfOneTypeAndTargetLeavesTheDrawsOfTheFirstAlone(
      @ForAll("regions") Scenario scenario, @ForAll boolean before, @ForAll long seed) {
    Scenario sharp = sharp(scenario);
    List<double[]> one = Snapshot.steps(sharp, seed, 1);
    List<double[]> other = Snapshot.steps(Rewording.withTwins(sharp, before, -1e9), seed, 1);
    assertThat(Snapshot.firstDifference(one, other)).isEqualTo(one.size());
  }

  @Test
  void optionsOfOneTypeAndTargetHaveDrawsOfTheirOwn() {
    Scenario scenario =
        Sketch.of("a", "b")
            .type("x", -1)
            .decides("a", 1, Sketch.option("x", "b", 0, Map.of()))
            .scenario();
    Option[] options = CompiledScenario.of(Rewording.withTwins(scenario, true, 0)).options[0];
    assertThat(options).hasSize(2);
    assertThat(options[0].keyPart).isNotEqualTo(options[1].keyPart);
  }

  /** At beta 0 the most unlikely option is as good as any other. */
  private static Scenario sharp(Scenario scenario) {
    Map<Parameter, Quantity> dynamics = new HashMap<>(scenario.dynamics().quantities());
    dynamics.put(Parameter.BETA, Quantity.of(1));
    return scenario.withDynamics(new Dynamics(dynamics));
  }

  /**
   * Balance makes everyone a third party; without it, and while nobody decides, a loner is none.
   */
  @Property(seed = "20250101", tries = 200)
  void anActorThatConcernsNobodyChangesNothingForTheOthers(
      @ForAll("regions") Scenario scenario, @ForAll long seed) {
    Map<Parameter, Quantity> dynamics = new HashMap<>(scenario.dynamics().quantities());
    dynamics.remove(Parameter.BALANCE_PULL_HALF_LIFE);
    Scenario alone = Rewording.withoutDecisions(scenario).withDynamics(new Dynamics(dynamics));
    Map<String, Double> without = end(alone, seed);
    Map<String, Double> with = end(Rewording.withLoner(alone), seed);
    with.keySet().removeIf(what -> what.contains("loner"));
    assertThat(with).isEqualTo(without);
  }

  private static Map<String, Double> end(Scenario scenario, long seed) {
    Simulation simulation = new Simulation(CompiledScenario.of(scenario), new Observer() {});
    simulation.run(seed, 1);
    return Snapshot.named(simulation.region(), UnaryOperator.identity());
  }
}
