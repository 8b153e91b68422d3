package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.scenario.Proposition;

/** Whether two actors sit in one camp on a date. */
final class CampWatch extends QuestionWatch {
  private final Camps camps;
  private final int first;
  private final int second;
  private final int day;
  private final int lookStep;

  CampWatch(CompiledScenario scenario, Camps camps, Proposition.Camp asked) {
    this.camps = camps;
    first = scenario.place(asked.first());
    second = scenario.place(asked.second());
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
    camps.forget();
  }

  @Override
  public void stepEnded(Region region) {
    if (camps.together(region, first, second)) {
      settle(day);
    }
  }
}
