package org.entente.gui;

import org.entente.model.StepGrid;
import org.entente.scenario.Clock;
import sim.engine.Schedule;

/** A schedule whose times are steps of a clock, told as dates. */
final class Calendar extends Schedule {
  private static final long serialVersionUID = 1L;

  private final transient StepGrid grid;

  Calendar(Clock clock) {
    grid = new StepGrid(clock);
  }

  /** The date of the step that a time stands for; the words given before and after all steps. */
  @Override
  public String getTimestamp(double at, String before, String after) {
    if (at < EPOCH) {
      return before;
    }
    return at < grid.count() ? grid.date((int) at).toString() : after;
  }

  @Override
  public String getTimestamp(String before, String after) {
    return getTimestamp(getTime(), before, after);
  }
}
