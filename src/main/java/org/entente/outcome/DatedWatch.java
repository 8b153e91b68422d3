package org.entente.outcome;

import java.time.LocalDate;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;

/** Whether something holds at the end of one date. */
abstract class DatedWatch extends QuestionWatch {
  private final int day;
  private final int lookStep;

  DatedWatch(CompiledScenario scenario, LocalDate date) {
    day = scenario.scenario().clock().dayOf(date);
    lookStep = scenario.grid().stepThatEnds(day);
  }

  /** Whether it holds in the region as it stands at the end of the date. */
  abstract boolean holds(Region region);

  @Override
  final boolean looksAtEndOf(int step) {
    return step == lookStep;
  }

  @Override
  final int decidedBy() {
    return day;
  }

  @Override
  public void begins(Region region) {
    forget();
  }

  @Override
  public final void stepEnded(Region region) {
    if (holds(region)) {
      settle(day);
    }
  }
}
