package org.entente.model;

import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Lets actors act, in the order of a keyed draw an actor. Each has an opportunity with probability
 * min(1, rate dt), an armed group with its rate times min(2, M/M0) as it stands at its turn; with
 * one it chooses at most one action, which takes effect at once.
 */
final class DecisionPhase implements Steppable {
  private static final long serialVersionUID = 1L;

  /** A group that grows decides at most this many times as often. */
  private static final double FASTEST = 2;

  private final transient Region region;
  private final transient Streams streams;
  private final transient StimulusEffect effect;
  private final transient Observer observer;
  private final transient Choice choice;
  private final transient int[] candidates;
  private final transient double[] draws;
  private final transient long[] orders;

  DecisionPhase(Region region, Streams streams, StimulusEffect effect, Observer observer) {
    this.region = region;
    this.streams = streams;
    this.effect = effect;
    this.observer = observer;
    choice = new Choice(streams);
    int n = region.scenario.actorCount();
    candidates = new int[n];
    draws = new double[n];
    orders = new long[n];
  }

  @Override
  public void step(SimState state) {
    int step = ((PhaseSchedule) state.schedule).step();
    region.moveTo(step);
    double dt = region.scenario.grid().length(step);
    int count = order(step, dt);
    for (int c = 0; c < count; c++) {
      int actor = candidates[c];
      if (draws[c] < rate(actor) * dt) {
        act(actor, step);
      }
    }
  }

  /** Those who may have an opportunity, in the order of their keyed draws, then of their names. */
  private int order(int step, double dt) {
    Actors actors = region.scenario.actors;
    int count = 0;
    for (int i = 0; i < actors.size(); i++) {
      double atMost = actors.rate[i] * (region.scenario.groupOf(i) < 0 ? 1 : FASTEST);
      if (atMost == 0) {
        continue;
      }
      double draw = streams.opportunity(i, step);
      if (draw < atMost * dt) {
        insert(count++, i, draw, streams.order(i, step));
      }
    }
    return count;
  }

  private void insert(int count, int actor, double draw, long order) {
    int at = count;
    while (at > 0 && orders[at - 1] > order) {
      candidates[at] = candidates[at - 1];
      draws[at] = draws[at - 1];
      orders[at] = orders[at - 1];
      at--;
    }
    candidates[at] = actor;
    draws[at] = draw;
    orders[at] = order;
  }

  private double rate(int actor) {
    double rate = region.scenario.actors.rate[actor];
    int group = region.scenario.groupOf(actor);
    return group < 0
        ? rate
        : rate * Math.min(FASTEST, region.strength(group) / region.scenario.groups.strength[group]);
  }

  private void act(int actor, int step) {
    int chosen = choice.choose(region, actor, step);
    @Nullable Decision decision =
        observer.wantsDecisions() ? choice.explain(region, actor, chosen) : null;
    if (chosen >= 0) {
      Stimulus stimulus = region.scenario.options[actor][chosen].stimulus;
      effect.apply(region, stimulus);
      observer.stimulus(region, stimulus, effect, decision);
    } else if (decision != null) {
      observer.abstained(region, decision);
    }
  }
}
