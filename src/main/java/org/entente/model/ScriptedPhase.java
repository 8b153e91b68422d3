package org.entente.model;

import sim.engine.SimState;
import sim.engine.Steppable;

/** Emits the scripted stimuli of a step, in date then file order. */
final class ScriptedPhase implements Steppable {
  private static final long serialVersionUID = 1L;

  private final transient Region region;
  private final transient StimulusEffect effect;
  private final transient Observer observer;

  ScriptedPhase(Region region, StimulusEffect effect, Observer observer) {
    this.region = region;
    this.effect = effect;
    this.observer = observer;
  }

  @Override
  public void step(SimState state) {
    int step = ((PhaseSchedule) state.schedule).step();
    region.moveTo(step);
    for (Stimulus stimulus : region.scenario.script[step]) {
      effect.apply(region, stimulus);
      observer.stimulus(region, stimulus, effect, null);
    }
  }
}
