package org.entente.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * Lets ties relax and strengths grow over a step. All of it reads the state as it stood before: the
 * alignments are written beside those that are read, and strengths grow before shelter fades.
 */
final class RelaxationPhase implements Steppable {
  private static final long serialVersionUID = 1L;

  private final transient Region region;
  private final transient Streams streams;
  private final transient AlignmentDrift drift;
  private final transient StrengthGrowth growth;
  private final transient Fading fading;

  RelaxationPhase(Region region, Streams streams) {
    this.region = region;
    this.streams = streams;
    drift = new AlignmentDrift(region.scenario);
    growth = new StrengthGrowth(region.scenario);
    fading = new Fading(region.scenario);
  }

  @Override
  public void step(SimState state) {
    int step = ((PhaseSchedule) state.schedule).step();
    region.moveTo(step);
    double dt = region.scenario.grid().length(step);
    drift.relax(region, streams, step, dt);
    growth.relax(region, dt);
    fading.relax(region, dt);
    region.turnAlignment();
  }
}
