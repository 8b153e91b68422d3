package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.model.StepGrid;
import org.entente.scenario.Clock;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Measure;

/**
 * Whether a dyad's alignment or trust on a date lies above or below a level or its value on another
 * date.
 */
final class StandingWatch extends QuestionWatch {
  private final int first;
  private final int second;
  private final boolean ofTrust;
  private final int day;
  private final int sinceDay;
  private final double sign;
  private final double level;
  private final boolean sinceInitially;
  private final int sinceStep;
  private final int valueStep;
  private double since;
  private double value;

  StandingWatch(CompiledScenario scenario, Proposition.Standing asked) {
    StepGrid grid = scenario.grid();
    Clock clock = scenario.scenario().clock();
    first = scenario.place(asked.first());
    second = scenario.place(asked.second());
    ofTrust = asked.measure() == Measure.TRUST;
    day = clock.dayOf(asked.date());
    sign = asked.comparison() == Proposition.Comparison.ABOVE ? 1 : -1;
    level = asked.level() == null ? 0 : asked.level();
    sinceDay = asked.since() == null ? NEVER : clock.dayOf(asked.since());
    valueStep = grid.stepThatEnds(day);
    // Where actors decide from the start, the reference state is the initial one.
    sinceInitially = sinceDay == 0 && grid.referenceStep() < 0;
    sinceStep = sinceDay == NEVER || sinceInitially ? NEVER : grid.stepThatEnds(sinceDay);
  }

  @Override
  boolean looksAtEndOf(int step) {
    return step == sinceStep || step == valueStep;
  }

  @Override
  int decidedBy() {
    return Math.max(day, sinceDay);
  }

  @Override
  public void begins(Region region) {
    forget();
    since = sinceInitially ? in(region) : level;
  }

  @Override
  public void stepEnded(Region region) {
    int step = region.step();
    if (step == sinceStep) {
      since = in(region);
    }
    if (step == valueStep) {
      value = in(region);
    }
    if (step == Math.max(sinceStep, valueStep) && sign * (value - since) > 0) {
      settle(decidedBy());
    }
  }

  private double in(Region region) {
    return ofTrust
        ? 0.5 * (region.trust(first, second) + region.trust(second, first))
        : region.dyad(first, second);
  }
}
