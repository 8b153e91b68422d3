package org.entente.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Simulation;
import org.entente.model.Stimulus;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;
import org.entente.scenario.RepertoireEntry;
import org.entente.scenario.Sketch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Gumbel-max rule chooses with the probabilities of the multinomial logit (McFadden 1974). */
class MultinomialLogitTest {
  private static final int REPLICATIONS = 40_000;

  /**
   * Of tests with draws of their own, one in a thousand would fail by chance; the seed is fixed.
   */
  private static final double ERROR_RATE = 0.001;

  private static final List<Double> UTILITIES = List.of(-1.0, 0.5, 1.2);

  @ParameterizedTest
  @ValueSource(doubles = {0.5, 1, 2})
  void frequenciesAreThoseOfTheLogit(double beta) {
    CompiledScenario scenario =
        CompiledScenario.of(
            Sketch.of("a", "b")
                .clock(0, 0, 1)
                .set(Parameter.BETA, beta)
                .type("x0", 0)
                .type("x1", 0)
                .type("x2", 0)
                .decides("a", 1, option(0), option(1), option(2))
                .scenario());
    long[] chosen = new long[UTILITIES.size() + 1];
    int[] last = {UTILITIES.size()};
    Observer observer =
        new Observer() {
          @Override
          public void stimulus(
              Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
            last[0] = Integer.parseInt(stimulus.type().substring(1));
          }
        };
    Simulation simulation = new Simulation(scenario, observer);
    for (int member = 1; member <= REPLICATIONS; member++) {
      last[0] = UTILITIES.size();
      simulation.run(20250112, member);
      chosen[last[0]]++;
    }
    double[] expected = new double[chosen.length];
    for (int o = 0; o < expected.length; o++) {
      expected[o] = Math.exp(beta * (o < UTILITIES.size() ? UTILITIES.get(o) : 0));
    }
    assertThat(new ChiSquareTest().chiSquareTest(expected, chosen)).isGreaterThan(ERROR_RATE);
  }

  private static RepertoireEntry option(int place) {
    return new RepertoireEntry(
        "x" + place + "-b",
        "x" + place,
        "b",
        List.of(),
        Quantity.of(1),
        Quantity.of(UTILITIES.get(place)),
        Map.of(),
        null,
        null);
  }
}
