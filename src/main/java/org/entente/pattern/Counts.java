package org.entente.pattern;

import java.util.Arrays;
import org.entente.model.Triple;
import org.entente.outcome.Responses;
import org.entente.scenario.Clock;
import org.entente.study.Outcomes;

/** How often something was done, replication by replication. */
final class Counts {
  private Counts() {}

  /** Counts of a kind of stimulus; all 0 where neither repertoire nor timeline has it. */
  static double[] of(Outcomes<Watch> outcomes, String type, String source, String target) {
    return outcomes
        .find(Responses.count(new Triple(type, source, target)))
        .orElseGet(() -> new double[outcomes.replications()]);
  }

  /** In how many replications a count is above 0. */
  static int positive(double[] counts) {
    return (int) Arrays.stream(counts).filter(count -> count > 0).count();
  }

  /** Days on which decisions are free. */
  static int freeDays(Outcomes<Watch> outcomes) {
    Clock clock = outcomes.scenario().scenario().clock();
    return clock.days() - clock.dayOf(clock.decisionsFrom());
  }
}
