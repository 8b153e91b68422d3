package org.entente.model;

import java.util.ArrayList;
import java.util.List;
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
  private transient long ensembleSeed;
  private transient long replication;

  /** A simulation of a scenario that an observer looks at. */
  public Simulation(CompiledScenario scenario, Observer observer) {
    super(UNUSED_SEED);
    this.scenario = scenario;
    this.observer = observer;
    region = new Region(scenario);
    streams = new Streams(scenario);
    schedule = new PhaseSchedule(entries());
  }

  /** Every phase of every step. */
  private List<PhaseSchedule.Entry> entries() {
    StimulusEffect effect = new StimulusEffect(scenario);
    ScriptedPhase scripted = new ScriptedPhase(region, effect, observer);
    DecisionPhase decisions = new DecisionPhase(region, streams, effect, observer);
    RelaxationPhase relaxation = new RelaxationPhase(region, streams);
    ObservationPhase observation = new ObservationPhase(region, observer);
    List<PhaseSchedule.Entry> entries = new ArrayList<>();
    for (int step = 0; step < scenario.grid().count(); step++) {
      if (scenario.script[step].length > 0) {
        entries.add(new PhaseSchedule.Entry(step, Phase.SCRIPTED, scripted));
      }
      if (step >= scenario.grid().firstDecisionStep()) {
        entries.add(new PhaseSchedule.Entry(step, Phase.DECISION, decisions));
      }
      entries.add(new PhaseSchedule.Entry(step, Phase.RELAXATION, relaxation));
      entries.add(new PhaseSchedule.Entry(step, Phase.OBSERVATION, observation));
    }
    return entries;
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

  /** Begins a replication: back to the initial state, its streams, and all phases to come. */
  @Override
  public void start() {
    super.start();
    region.reset();
    streams.turnTo(ensembleSeed, replication);
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
