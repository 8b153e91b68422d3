package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.scenario.Proposition;

/** Whether a state is the focus's closest partner on a date. */
final class ClosestWatch extends QuestionWatch {
  private final ClosestPartner closest;
  private final int partner;
  private final int day;
  private final int lookStep;

  ClosestWatch(CompiledScenario scenario, ClosestPartner closest, Proposition.Closest asked) {
    this.closest = closest;
    partner = closest.names().indexOf(asked.partner());
    day = scenario.scenario().clock().dayOf(asked.date());
    lookStep = scenario.grid().stepThatEnds(day);
  }

  @Override
  boolean looksAtEndOf(int step) {
    return step == lookStep;
  }

  @Override
  int decidedBy() {
    return day;
  }

  @Override
  public void begins(Region region) {
    forget();
  }

  @Override
  public void stepEnded(Region region) {
    if (closest.in(region) == partner) {
      settle(day);
    }
  }
}
