package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.entente.design.Factor;
import org.entente.experiment.ThreadEngine;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Simulation-based calibration (Talts, Betancourt, Simpson, Vehtari and Gelman 2018): where truths
 * are drawn from the prior and records made with them, the place of each truth in its posterior is
 * uniform.
 */
@Tag("study")
class SimulationBasedCalibrationTest {
  @Test
  void placesOfTruthsInTheirPosteriorsAreUniform() throws InterruptedException {
    List<Factor> factors = Disputes.factors(Disputes.A, Disputes.B, Disputes.C);
    int records = 100;
    double[][] places = new double[3][records];
    for (int r = 0; r < records; r++) {
      double[] truth = new double[3];
      for (int f = 0; f < 3; f++) {
        truth[f] = factors.get(f).level(Draw.uniform(Key.of(7).with(f).bits(), r));
      }
      List<CountStatistic> record = Disputes.record(factors, truth, 5_000 + r);
      Posterior posterior =
          Posterior.of(
              new Inference(Disputes.SCENARIO, factors, record, r, 400, 0.05, 6_000),
              new ThreadEngine(Runtime.getRuntime().availableProcessors()));
      for (int f = 0; f < 3; f++) {
        for (Posterior.Draws draws : posterior.sample()) {
          places[f][r] += draws.levels().get(f) < truth[f] ? draws.weight() : 0;
        }
      }
    }
    for (double[] ofFactor : places) {
      // Kolmogorov's distance that chance exceeds once in a hundred times, for a hundred.
      assertThat(distanceFromUniform(ofFactor)).isLessThan(0.163);
    }
  }

  private static double distanceFromUniform(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double distance = 0;
    for (int i = 0; i < sorted.length; i++) {
      distance = Math.max(distance, sorted[i] - (double) i / sorted.length);
      distance = Math.max(distance, (i + 1.0) / sorted.length - sorted[i]);
    }
    return distance;
  }
}
