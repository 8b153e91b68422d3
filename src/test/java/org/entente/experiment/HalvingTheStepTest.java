package org.entente.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.math3.stat.StatUtils;
import org.entente.Baseline;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Responses;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes out of the baseline does not hang on how finely time is cut. */
class HalvingTheStepTest {
  /**
   * Two ensembles of one process differ by more than 3.5 standard errors in one response with
   * probability 4.7e-4, and in any of some 60 with at most 3 %.
   */
  private static final double LIMIT = 3.5;

  @Test
  void halfADayGivesWhatADayGives() throws InterruptedException {
    compare(500);
  }

  @Test
  @Tag("study")
  void halfADayGivesWhatADayGivesInLargeEnsembles() throws InterruptedException {
    compare(2_000);
  }

  private static void compare(int replications) throws InterruptedException {
    CompiledScenario days = CompiledScenario.of(Baseline.with());
    CompiledScenario halves = CompiledScenario.of(Baseline.with("clock.step=0.5"));
    assertThat(halves.grid().count()).isEqualTo(2 * days.grid().count());
    double[][] one = Runs.responses(days, 1, replications);
    double[][] other = Runs.responses(halves, 2, replications);
    List<String> names = new Responses(days).names();
    int compared = 0;
    for (int k = 0; k < names.size(); k++) {
      // Drifts are alignments less an all but constant, and questions are asked of the others.
      if (names.get(k).startsWith("drift.") || names.get(k).startsWith("question.")) {
        continue;
      }
      compared++;
      double difference = StatUtils.mean(other[k]) - StatUtils.mean(one[k]);
      double variance = StatUtils.variance(one[k]) + StatUtils.variance(other[k]);
      if (variance == 0) {
        assertThat(difference).as(names.get(k)).isCloseTo(0, within(1e-9));
      } else {
        double z = difference / Math.sqrt(variance / replications);
        assertThat(Math.abs(z)).as("%s, z = %s", names.get(k), z).isLessThan(LIMIT);
      }
    }
    assertThat(compared).isBetween(55, 70);
  }
}
