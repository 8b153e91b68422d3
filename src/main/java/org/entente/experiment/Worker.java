package org.entente.experiment;

import java.util.List;
import org.entente.model.Observers;
import org.entente.model.Simulation;
import org.entente.outcome.HistoryRecorder;
import org.entente.outcome.Recorder;
import org.entente.outcome.Trajectory;

/** One simulation with its recorders, for one thread at a time. */
final class Worker<T extends Tally<T>> implements Work<Replication> {
  private final Ensemble ensemble;
  private final Recorder recorder;
  private final HistoryRecorder historian;
  private final Observers observers;
  private final Simulation simulation;
  final T tally;

  Worker(Ensemble ensemble, T tally) {
    this(ensemble, tally, false);
  }

  /** One whose trajectories may have fingerprints. */
  Worker(Ensemble ensemble, T tally, boolean fingerprints) {
    this.ensemble = ensemble;
    this.tally = tally;
    recorder = new Recorder(ensemble.scenario(), fingerprints, true);
    historian = new HistoryRecorder(ensemble.scenario(), ensemble.allTies());
    observers = new Observers(List.of(recorder, tally), historian);
    simulation = new Simulation(ensemble.scenario(), observers);
  }

  @Override
  public Replication replicate(long number) {
    boolean recorded = number <= ensemble.recordFirst();
    observers.switchLast(recorded);
    simulation.run(ensemble.seed(), number);
    tally.ended(number, recorder.trajectory(), simulation.region());
    return new Replication(
        number,
        recorder.responses(simulation.region()),
        recorder.resolutions(),
        recorded ? historian.history(number) : null);
  }

  /** The trajectory of the replication that ended, overwritten by the next. */
  Trajectory trajectory() {
    return recorder.trajectory();
  }
}
