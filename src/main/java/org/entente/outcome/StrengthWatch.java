package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.model.StepGrid;
import org.entente.scenario.Proposition;

/** Whether a group's strength on a date lies above or below a multiple of its first strength. */
final class StrengthWatch extends QuestionWatch {
  private final StepGrid grid;
  private final int group;
  private final int day;
  private final double sign;
  private final double ratio;
  private double first;
  private boolean seen;

  StrengthWatch(CompiledScenario scenario, Proposition.Strength asked) {
    grid = scenario.grid();
    group = scenario.groupOf(scenario.place(asked.group()));
    day = scenario.scenario().clock().dayOf(asked.date());
    sign = asked.comparison() == Proposition.Comparison.ABOVE ? 1 : -1;
    ratio = asked.ratio();
  }

  @Override
  public void begins(Region region) {
    forget();
    seen = false;
    first = region.strength(group);
  }

  @Override
  public void stepEnded(Region region) {
    int step = region.step();
    if (!seen && grid.endsDay(step) && grid.lastDay(step) >= day) {
      seen = true;
      if (sign * (region.strength(group) - ratio * first) > 0) {
        settle(day);
      }
    }
  }
}
