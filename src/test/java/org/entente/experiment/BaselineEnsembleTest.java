package org.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.entente.Baseline;
import org.entente.ReferenceRows;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Responses;
import org.junit.jupiter.api.Test;

/** The baseline against another implementation of the model, whose random numbers are others. */
class BaselineEnsembleTest {
  private static final int REPLICATIONS = 4_000;

  /**
   * Two right implementations differ by more than 3.5 standard errors in one of 15 means in 0.7 %
   * of cases.
   */
  private static final double LIMIT = 3.5;

  @Test
  void theMeansAreThoseOfTheOtherImplementation() throws InterruptedException {
    CompiledScenario scenario = CompiledScenario.of(Baseline.with());
    Responses responses = new Responses(scenario);
    double[][] values = Runs.responses(scenario, 2, REPLICATIONS);
    List<String[]> rows = ReferenceRows.of("baseline/ensemble.csv");
    assertThat(rows).hasSize(15);
    for (String[] row : rows) {
      double[] reached = values[responses.place(row[0]).orElseThrow()];
      double own = Math.sqrt(StatUtils.variance(reached) / REPLICATIONS);
      double error = Math.hypot(own, Double.parseDouble(row[2]));
      double difference = Math.abs(StatUtils.mean(reached) - Double.parseDouble(row[1]));
      assertThat(difference)
          .as("%s: %s", row[0], StatUtils.mean(reached))
          .isLessThan(LIMIT * error + Double.parseDouble(row[3]));
    }
  }
}
