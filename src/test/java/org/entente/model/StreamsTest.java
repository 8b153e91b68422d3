package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.entente.scenario.Quantity;
import org.entente.scenario.Regions;
import org.entente.scenario.RepertoireEntry;
import org.entente.scenario.Rewording;
import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** What each draw is keyed by. */
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
  void anotherActorLeavesTheDrawsOfTheOthersAlone(
      @ForAll("regions") Scenario scenario,
      @ForAll long seed,
      @ForAll @IntRange(max = 1000) int step) {
    CompiledScenario without = CompiledScenario.of(scenario);
    CompiledScenario with = CompiledScenario.of(Rewording.withLoner(scenario));
    Streams one = new Streams(without);
    Streams other = new Streams(with);
    one.turnTo(seed, 2);
    other.turnTo(seed, 2);
    for (int i = 0; i < without.actorCount(); i++) {
      int at = with.place(without.actor(i));
      assertThat(other.opportunity(at, step)).isEqualTo(one.opportunity(i, step));
      assertThat(other.order(at, step)).isEqualTo(one.order(i, step));
      for (int j = 0; j < without.actorCount(); j++) {
        int pair = at * with.actorCount() + with.place(without.actor(j));
        assertThat(other.alignment(pair, step))
            .isEqualTo(one.alignment(i * without.actorCount() + j, step));
      }
    }
  }
}
