package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.scenario.Proposition;

/** Whether a state is the focus's closest partner on a date. */
final class ClosestWatch extends DatedWatch {
  private final ClosestPartner closest;
  private final int partner;

  ClosestWatch(CompiledScenario scenario, ClosestPartner closest, Proposition.Closest asked) {
    super(scenario, asked.date());
    this.closest = closest;
    partner = closest.names().indexOf(asked.partner());
  }

  @Override
  boolean holds(Region region) {
    return closest.in(region) == partner;
  }
}
