package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKind;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;
import org.entente.scenario.RepertoireEntry;
import org.entente.scenario.Sketch;
import org.junit.jupiter.api.Test;

/** Who has an opportunity to act, and in which order. */
class DecisionPhaseTest {
  private static final int DAYS = 20_000;

  /** An option that is always chosen and changes nothing. */
  private static RepertoireEntry always(String on) {
    return Sketch.option("x", on, 1000, Map.of());
  }

  private static Sketch idle(String... states) {
    return Sketch.of(states).type("x", 0).set(Parameter.GROWTH, 0).clock(0, DAYS - 1, 1);
  }

  /** Days with an action, in standard deviations of the binomial distribution from what is due. */
  private static double z(int acted, double probability, int steps) {
    double sd = Math.sqrt(steps * probability * (1 - probability));
    return Math.abs(acted - steps * probability) / sd;
  }

  /** Beyond 4 once in 16,000. */
  @Test
  void anActorDecidesOnceInSoManyDays() {
    Sketch sketch = idle("a", "b").decides("a", 4, always("b"));
    int acted = Emissions.in(sketch.scenario(), 1, 1).lines().size();
    assertThat(z(acted, 0.25, DAYS)).isLessThan(4);
  }

  @Test
  void anActorThatDecidesTwiceADayActsOnceAStep() {
    Sketch sketch = idle("a", "b").decides("a", 0.5, always("b")).clock(0, 99, 1);
    assertThat(Emissions.in(sketch.scenario(), 1, 1).lines()).hasSize(100);
    assertThat(Emissions.in(sketch.clock(0, 99, 0.5).scenario(), 1, 1).lines()).hasSize(200);
  }

  /** Beyond 4 once in 16,000. */
  @Test
  void halfASteppedDayGivesHalfTheProbability() {
    Sketch sketch = idle("a", "b").decides("a", 4, always("b")).clock(0, DAYS / 2 - 1, 0.5);
    int acted = Emissions.in(sketch.scenario(), 1, 1).lines().size();
    assertThat(z(acted, 0.125, DAYS)).isLessThan(4);
  }

  /** Each beyond 4 once in 16,000. */
  @Test
  void aGroupDecidesByItsStrengthAtMostTwiceAsOften() {
    for (double[] ratioAndProbability :
        new double[][] {{0.5, 0.1}, {1.5, 0.3}, {2, 0.4}, {5, 0.4}}) {
      Sketch sketch = idle("a").group("m", 100).decides("m", 5, always("a"));
      Emissions emissions =
          new Emissions() {
            @Override
            public void begins(Region region) {
              super.begins(region);
              region.strength[0] = 100 * ratioAndProbability[0];
            }
          };
      new Simulation(CompiledScenario.of(sketch.scenario()), emissions).run(1, 1);
      assertThat(z(emissions.lines().size(), ratioAndProbability[1], DAYS))
          .as("strength %s", ratioAndProbability[0])
          .isLessThan(4);
    }
  }

  @Test
  void nobodyDecidesBeforeDecisionsStart() {
    Sketch sketch = idle("a", "b").decides("a", 0.1, always("b")).clock(7, 9, 1);
    assertThat(Emissions.in(sketch.scenario(), 1, 1).lines())
        .containsExactly("7 a x b", "8 a x b", "9 a x b");
  }

  @Test
  void actorsActInTheOrderOfAKeyedDraw() {
    Sketch sketch = idle("a", "b").decides("a", 0.1, always("b")).decides("b", 0.1, always("a"));
    Emissions emissions = Emissions.in(sketch.clock(0, 199, 1).scenario(), 3, 8);
    Key order = Key.of(3).with(8).with("order");
    for (int day = 0; day < 200; day++) {
      long a = Draw.bits(order.with("a").bits(), day);
      long b = Draw.bits(order.with("b").bits(), day);
      assertThat(emissions.lines().get(2 * day)).startsWith(day + (a < b ? " a" : " b"));
    }
  }

  /** b, once hit, hits back at its next turn: on the same day where its turn is still to come. */
  @Test
  void whatAnActorDoesIsSeenByThoseAfterItInTheSameStep() {
    RepertoireEntry back =
        Sketch.option(
            "hit", "a", -500, Map.of(new Driver(DriverKind.GRIEVANCE, null), Quantity.of(1e6)));
    Sketch sketch =
        Sketch.of("a", "b")
            .type("hit", -1)
            .clock(0, 9, 1)
            .decides("a", 0.1, Sketch.option("hit", "b", 1000, Map.of()))
            .decides("b", 0.1, back);
    int sameDay = 0;
    for (long replication = 1; replication <= 50; replication++) {
      Emissions emissions = Emissions.in(sketch.scenario(), 1, replication);
      Key order = Key.of(1).with(replication).with("order");
      boolean first = Draw.bits(order.with("a").bits(), 0) < Draw.bits(order.with("b").bits(), 0);
      assertThat(emissions.of("b").get(0)).isEqualTo((first ? 0 : 1) + " b hit a");
      sameDay += first ? 1 : 0;
    }
    assertThat(sameDay).isBetween(5, 45);
  }
}
