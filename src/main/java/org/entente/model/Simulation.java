package org.entente.model;

import sim.engine.SimState;

/**
 * One replication after another of a scenario, on MASON's schedule: one entry a phase, each with
 * its own ordering, so that MASON's generator, of which the results must not depend, has nothing to
 * shuffle. Not safe for use by several threads; each has its own.
 */
public final class Simulation extends SimState {
  private static final long serialVersionUID = 1L;

  /** MASON wants a seed; nothing is drawn from its generator. */
  private static final long UNUSED_SEED = 1;

  private final transient CompiledScenario scenario;
  private final transient Region region;
  private final transient Streams streams;
  private final transient Observer observer;
  private final transient ScriptedPhase scripted;
  private final transient DecisionPhase decisions;
  private final transient RelaxationPhase relaxation;
  private final transient ObservationPhase observation;
  private transient long ensembleSeed;
  private transient long replication;

  /** A simulation of a scenario that an observer looks at. */
  public Simulation(CompiledScenario scenario, Observer observer) {
    super(UNUSED_SEED, new PhaseSchedule());
    this.scenario = scenario;
    this.observer = observer;
    region = new Region(scenario);
    streams = new Streams(scenario);
    StimulusEffect effect = new StimulusEffect(scenario);
    scripted = new ScriptedPhase(region, effect, observer);
    decisions = new DecisionPhase(region, streams, effect, observer);
    relaxation = new RelaxationPhase(region, streams);
    observation = new ObservationPhase(region, observer);
  }

  /** The region, in the state where the last step left it. */
  public Region region() {
    return region;
  }

  /** Chooses the replication that {@link #start()} begins. */
  public void select(long seed, long member) {
    ensembleSeed = seed;
    replication = member;
  }

  /** Begins a replication: back to the initial state, its streams, and the phases scheduled. */
  @Override
  public void start() {
    super.start();
    region.reset();
    streams.turnTo(ensembleSeed, replication);
    for (int step = 0; step < scenario.script.length; step++) {
      if (scenario.script[step].length > 0) {
        schedule.scheduleOnce(step, Phase.SCRIPTED.ordering(), scripted);
      }
    }
    schedule.scheduleRepeating(
        scenario.grid().firstDecisionStep(), Phase.DECISION.ordering(), decisions);
    schedule.scheduleRepeating(0.0, Phase.RELAXATION.ordering(), relaxation);
    schedule.scheduleRepeating(0.0, Phase.OBSERVATION.ordering(), observation);
    observer.begins(region);
  }

  /**
   * Runs one replication from start to end.
   *
   * @param seed any 64-bit number
   * @param member the replication, from 1
   */
  public void run(long seed, long member) {
    select(seed, member);
    start();
    for (int step = 0; step < scenario.grid().count(); step++) {
      schedule.step(this);
    }
    finish();
  }
}
