package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.scenario.Proposition;

/** Whether a group's strength on a date lies above or below a multiple of its first strength. */
final class StrengthWatch extends QuestionWatch {
  private final int group;
  private final int day;
  private final double sign;
  private final double ratio;
  private final int lookStep;
  private double first;

  StrengthWatch(CompiledScenario scenario, Proposition.Strength asked) {
    group = scenario.groupOf(scenario.place(asked.group()));
    day = scenario.scenario().clock().dayOf(asked.date());
    lookStep = scenario.grid().stepThatEnds(day);
    sign = asked.comparison() == Proposition.Comparison.ABOVE ? 1 : -1;
    ratio = asked.ratio();
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
    first = region.strength(group);
  }

  @Override
  public void stepEnded(Region region) {
    if (sign * (region.strength(group) - ratio * first) > 0) {
      settle(day);
    }
  }
}
