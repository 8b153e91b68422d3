package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.scenario.Proposition;

/** Whether two actors sit in one camp on a date. */
final class CampWatch extends DatedWatch {
  private final Camps camps;
  private final int first;
  private final int second;

  CampWatch(CompiledScenario scenario, Camps camps, Proposition.Camp asked) {
    super(scenario, asked.date());
    this.camps = camps;
    first = scenario.place(asked.first());
    second = scenario.place(asked.second());
  }

  @Override
  public void begins(Region region) {
    super.begins(region);
    camps.forget();
  }

  @Override
  boolean holds(Region region) {
    return camps.together(region, first, second);
  }
}
