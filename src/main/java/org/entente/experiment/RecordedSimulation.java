package org.entente.experiment;

import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.model.Observers;
import org.entente.model.Simulation;
import org.entente.outcome.HistoryRecorder;
import org.entente.outcome.Recorder;
import org.entente.outcome.Trajectory;

/** A simulation of one scenario with all that looks on, for one thread at a time. */
final class RecordedSimulation {
  private final Recorder recorder;
  private final HistoryRecorder historian;
  private final Observers observers;
  private final Simulation simulation;

  /**
   * A simulation.
   *
   * @param tally looks on
   * @param fingerprints whether trajectories have fingerprints
   * @param allTies whether full records hold all ties
   */
  RecordedSimulation(
      CompiledScenario scenario, Tally<?> tally, boolean fingerprints, boolean allTies) {
    recorder = new Recorder(scenario, fingerprints, true);
    historian = new HistoryRecorder(scenario, allTies);
    observers = new Observers(List.of(recorder, tally), historian);
    simulation = new Simulation(scenario, observers);
  }

  /** Simulates a replication and gives it to the tally. */
  Replication run(Tally<?> tally, long seed, long number, boolean recorded) {
    observers.switchLast(recorded);
    simulation.run(seed, number);
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
