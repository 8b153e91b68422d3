package org.entente.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/** Lets the observer look at the end of a step. */
final class ObservationPhase implements Steppable {
  private static final long serialVersionUID = 1L;

  private final transient Region region;
  private final transient Observer observer;

  ObservationPhase(Region region, Observer observer) {
    this.region = region;
    this.observer = observer;
  }

  @Override
  public void step(SimState state) {
    observer.stepEnded(region);
  }
}
