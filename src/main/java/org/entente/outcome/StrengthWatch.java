package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.scenario.Proposition;

/** Whether a group's strength on a date lies above or below a multiple of its first strength. */
final class StrengthWatch extends DatedWatch {
  private final int group;
  private final double sign;
  private final double ratio;
  private double first;

  StrengthWatch(CompiledScenario scenario, Proposition.Strength asked) {
    super(scenario, asked.date());
    group = scenario.groupOf(scenario.place(asked.group()));
    sign = asked.comparison() == Proposition.Comparison.ABOVE ? 1 : -1;
    ratio = asked.ratio();
  }

  @Override
  public void begins(Region region) {
    super.begins(region);
    first = region.strength(group);
  }

  @Override
  boolean holds(Region region) {
    return sign * (region.strength(group) - ratio * first) > 0;
  }
}
