package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.model.StepGrid;
import org.entente.scenario.Clock;
import org.entente.scenario.Proposition;
import org.jspecify.annotations.Nullable;

/** Whether the focus's held partner changes within a window. Looks after {@link Realignments}. */
final class RealignmentWatch extends QuestionWatch {
  private final Realignments realignments;
  private final StepGrid grid;
  private final int first;
  private final int last;
  private final int to;

  RealignmentWatch(
      CompiledScenario scenario,
      ClosestPartner closest,
      Realignments realignments,
      Proposition.Realigns asked) {
    this.realignments = realignments;
    grid = scenario.grid();
    Clock clock = scenario.scenario().clock();
    first = clock.dayOf(asked.window().from());
    last = clock.dayOf(asked.window().until());
    @Nullable String partner = asked.to();
    to = partner == null ? NEVER : closest.names().indexOf(partner);
  }

  @Override
  boolean looksAtEndOf(int step) {
    return step >= grid.firstDecisionStep() && grid.endsDay(step);
  }

  @Override
  int decidedBy() {
    return last;
  }

  @Override
  public void begins(Region region) {
    forget();
  }

  @Override
  public void stepEnded(Region region) {
    int day = realignments.found();
    if (day != NEVER && day >= first && day <= last && (to == NEVER || realignments.held() == to)) {
      settle(day);
    }
  }
}
