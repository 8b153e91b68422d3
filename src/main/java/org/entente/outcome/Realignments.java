package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.StepGrid;

/**
 * Realignments of the focus: the held partner starts as the closest of the reference state; another
 * that has been closest on 30 consecutive days becomes held, dated the first of them.
 */
public final class Realignments implements Observer {
  private static final int DAYS_TO_HOLD = 30;

  private final StepGrid grid;
  private final ClosestPartner closestPartner;
  private final boolean[] endsDay;
  private int closest;
  private int held;
  private int challenger;
  private int challengerSince;
  private int count;
  private int lastDay;

  /** Realignments in a scenario. */
  public Realignments(CompiledScenario scenario, ClosestPartner closestPartner) {
    this.grid = scenario.grid();
    this.closestPartner = closestPartner;
    endsDay = new boolean[grid.count()];
    for (int step = 0; step < endsDay.length; step++) {
      endsDay[step] = grid.endsDay(step);
    }
  }

  @Override
  public void begins(Region region) {
    closest = closestPartner.in(region);
    held = closest;
    challenger = -1;
    challengerSince = 0;
    count = 0;
    lastDay = -1;
  }

  @Override
  public void stepEnded(Region region) {
    int step = region.step();
    if (!endsDay[step]) {
      return;
    }
    closest = closestPartner.in(region);
    lastDay = -1;
    if (step <= grid.referenceStep()) {
      held = closest;
    } else if (closest == held) {
      challenger = -1;
    } else {
      challenge(grid.day(step), grid.lastDay(step));
    }
  }

  private void challenge(int firstDay, int day) {
    if (closest != challenger) {
      challenger = closest;
      challengerSince = firstDay;
    }
    if (day - challengerSince + 1 >= DAYS_TO_HOLD) {
      held = challenger;
      challenger = -1;
      count++;
      lastDay = challengerSince;
    }
  }

  /** Place of the closest partner at the end of the last day, -1 where there is no other state. */
  int closest() {
    return closest;
  }

  /** Place of the held partner, -1 where there is no other state. */
  int held() {
    return held;
  }

  /** Number of realignments so far. */
  int count() {
    return count;
  }

  /** The day that dates a realignment found at the end of the last step, or -1 for none found. */
  int found() {
    return lastDay;
  }
}
