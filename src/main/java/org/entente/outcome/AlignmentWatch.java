package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.model.StepGrid;
import org.entente.scenario.Clock;
import org.entente.scenario.Proposition;

/**
 * Whether a dyad's alignment on a date lies above or below a level or its value on another date.
 */
final class AlignmentWatch extends QuestionWatch {
  private final StepGrid grid;
  private final int first;
  private final int second;
  private final int day;
  private final int sinceDay;
  private final double sign;
  private final double level;
  private double since;
  private double value;
  private boolean sinceSeen;
  private boolean valueSeen;

  AlignmentWatch(CompiledScenario scenario, Proposition.Alignment asked) {
    grid = scenario.grid();
    Clock clock = scenario.scenario().clock();
    first = scenario.place(asked.first());
    second = scenario.place(asked.second());
    day = clock.dayOf(asked.date());
    sign = asked.comparison() == Proposition.Comparison.ABOVE ? 1 : -1;
    level = asked.level() == null ? 0 : asked.level();
    sinceDay = asked.since() == null ? NEVER : clock.dayOf(asked.since());
  }

  @Override
  public void begins(Region region) {
    forget();
    sinceSeen = sinceDay == NEVER;
    valueSeen = false;
    since = level;
    // Where actors decide from the start, the reference state is the initial one.
    if (sinceDay == 0 && grid.referenceStep() < 0) {
      since = region.dyad(first, second);
      sinceSeen = true;
    }
  }

  @Override
  public void stepEnded(Region region) {
    int ended = grid.lastDay(region.step());
    if (!grid.endsDay(region.step())) {
      return;
    }
    if (!sinceSeen && ended >= sinceDay) {
      since = region.dyad(first, second);
      sinceSeen = true;
    }
    if (!valueSeen && ended >= day) {
      value = region.dyad(first, second);
      valueSeen = true;
    }
    if (sinceSeen && valueSeen && sign * (value - since) > 0) {
      settle(Math.max(day, sinceDay));
    }
  }
}
