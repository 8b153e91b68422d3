package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKind;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;
import org.entente.scenario.Sketch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Choice by multinomial logit. */
class ChoiceTest {
  private static final Offset<Double> EXACT = within(1e-15);

  @Test
  void probabilitiesAreThoseOfTheLogitWithNothingWorthZero() {
    double[] p = Choice.probabilities(1, new double[] {Math.log(2), Math.log(3)});
    assertThat(p).containsExactly(new double[] {2.0 / 6, 3.0 / 6, 1.0 / 6}, EXACT);
  }

  @Test
  void betaSharpensChoice() {
    assertThat(Choice.probabilities(2, new double[] {Math.log(3)}))
        .containsExactly(new double[] {0.9, 0.1}, EXACT);
    assertThat(Choice.probabilities(0, new double[] {5, -5}))
        .containsExactly(new double[] {1.0 / 3, 1.0 / 3, 1.0 / 3}, EXACT);
  }

  @Test
  void utilitiesFarApartOverflowNothing() {
    assertThat(Choice.probabilities(1, new double[] {5000, -5000})).containsExactly(1, 0, 0);
    assertThat(Choice.probabilities(1, new double[] {-5000})).containsExactly(0, 1);
  }

  @Test
  void anOptionIsWorthItsInterceptAndItsWeighedDrivers() {
    Map<Driver, Quantity> weights =
        Map.of(
            new Driver(DriverKind.GRIEVANCE, null), Quantity.of(4),
            new Driver(DriverKind.TRUST, "k"), Quantity.of(-2),
            new Driver(DriverKind.PRESSURE, null), Quantity.of(1.5));
    Sketch sketch =
        Sketch.of("i", "j", "k")
            .tie("i", "j", 0, 0.9, 3)
            .tie("i", "k", 0, 0.25, 7)
            .pressure("i", 1)
            .type("x", -1)
            .decides("i", 7, Sketch.option("x", "j", -3, weights));
    NamedRegion region = NamedRegion.of(sketch);
    Option option = region.region().scenario.options[0][0];
    double utility = -3 + 4 * 0.75 - 2 * 0.25 + 1.5 * 0.5;
    assertThat(Choice.utility(region.region(), 0, option)).isEqualTo(utility, EXACT);
  }

  private static Sketch decider() {
    return Sketch.of("i", "j")
        .type("x", -0.1)
        .type("y", 0.1)
        .clock(0, 99, 1)
        .decides(
            "i",
            0.5,
            Sketch.option(
                "x", "j", 0, Map.of(new Driver(DriverKind.RECENCY, null), Quantity.of(-3))),
            Sketch.option("y", "j", 0.5, Map.of()));
  }

  @Test
  void aDecisionIsExplainedByWhatLedToIt() {
    List<Decision> decisions = new ArrayList<>();
    Observer listener =
        new Observer() {
          @Override
          public boolean wantsDecisions() {
            return true;
          }

          @Override
          public void stimulus(
              Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
            assertThat(decision).isNotNull();
            Option chosen = region.scenario.options[decision.actor()][decision.chosen()];
            assertThat(chosen.stimulus).isSameAs(stimulus);
            decisions.add(decision);
          }

          @Override
          public void abstained(Region region, Decision decision) {
            assertThat(decision.chosen()).isEqualTo(-1);
            assertThat(decision.probability()).isEqualTo(decision.probabilities()[2]);
            decisions.add(decision);
          }
        };
    new Simulation(CompiledScenario.of(decider().scenario()), listener).run(1, 1);
    assertThat(decisions).hasSize(100);
    for (Decision decision : decisions) {
      assertThat(decision.utilities()[0]).isEqualTo(-3 * decision.drivers()[0][0], EXACT);
      assertThat(decision.utilities()[1]).isEqualTo(0.5);
      assertThat(decision.probabilities())
          .containsExactly(Choice.probabilities(1, decision.utilities()), EXACT);
    }
  }

  @Test
  void explainingDecisionsChangesNone() {
    Observer silent = new Observer() {};
    Observer curious =
        new Observer() {
          @Override
          public boolean wantsDecisions() {
            return true;
          }
        };
    assertThat(end(silent)).isEqualTo(end(curious));
  }

  private static double[] end(Observer observer) {
    Simulation simulation = new Simulation(CompiledScenario.of(decider().scenario()), observer);
    simulation.run(1, 1);
    return Snapshot.of(simulation.region());
  }

  @Test
  void atBetaZeroWhatIsWorthMoreIsChosenNoMoreOften() {
    // Three equal chances in 2,000 decisions: beyond 4 standard deviations once in 16,000.
    int days = 2000;
    Sketch sketch = decider().set(Parameter.BETA, 0).clock(0, days - 1, 1);
    int[] counts = new int[2];
    Observer counter =
        new Observer() {
          @Override
          public void stimulus(
              Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
            counts[stimulus.tripleIndex]++;
          }
        };
    new Simulation(CompiledScenario.of(sketch.scenario()), counter).run(1, 1);
    double sd = Math.sqrt(days * 2 / 9.0);
    assertThat(Math.abs(counts[0] - days / 3.0) / sd).isLessThan(4);
    assertThat(Math.abs(counts[1] - days / 3.0) / sd).isLessThan(4);
  }
}
