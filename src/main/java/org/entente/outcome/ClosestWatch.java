package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.model.StepGrid;
import org.entente.scenario.Proposition;

/** Whether a state is the focus's closest partner on a date. */
final class ClosestWatch extends QuestionWatch {
  private final StepGrid grid;
  private final ClosestPartner closest;
  private final int partner;
  private final int day;
  private boolean seen;

  ClosestWatch(CompiledScenario scenario, ClosestPartner closest, Proposition.Closest asked) {
    grid = scenario.grid();
    this.closest = closest;
    partner = closest.names().indexOf(asked.partner());
    day = scenario.scenario().clock().dayOf(asked.date());
  }

  @Override
  public void begins(Region region) {
    forget();
    seen = false;
  }

  @Override
  public void stepEnded(Region region) {
    int step = region.step();
    if (!seen && grid.endsDay(step) && grid.lastDay(step) >= day) {
      seen = true;
      if (closest.in(region) == partner) {
        settle(day);
      }
    }
  }
}
