package org.entente.experiment;

import java.util.Objects;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Trajectory;
import org.entente.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Simulates replications of an ensemble, for one thread at a time. The simulation of a draw of
 * parameters is kept while its replications follow one another.
 */
final class Worker<T extends Tally<T>> implements Work<Replication> {
  private final Ensemble ensemble;
  private final boolean fingerprints;
  private final Parameters.@Nullable Settings settings;
  private long draw;
  private @Nullable RecordedSimulation current;
  final T tally;

  Worker(Ensemble ensemble, T tally) {
    this(ensemble, tally, false);
  }

  /** One whose trajectories may have fingerprints. */
  Worker(Ensemble ensemble, T tally, boolean fingerprints) {
    this.ensemble = ensemble;
    this.tally = tally;
    this.fingerprints = fingerprints;
    Scenario scenario = ensemble.scenario().scenario();
    settings = ensemble.parameters().isDrawn() ? ensemble.parameters().settings(scenario) : null;
  }

  @Override
  public Replication replicate(long number) {
    return at(number).run(tally, ensemble.seed(), number, number <= ensemble.recordFirst());
  }

  private RecordedSimulation at(long number) {
    long wanted = ensemble.parameters().way().draw(number);
    RecordedSimulation at = current;
    if (at == null || wanted != draw) {
      // Forgotten first, so that a draw that cannot be set fails in each of its replications.
      current = null;
      CompiledScenario scenario =
          settings == null ? ensemble.scenario() : CompiledScenario.of(settings.of(wanted));
      at = new RecordedSimulation(scenario, tally, fingerprints, ensemble.allTies());
      current = at;
      draw = wanted;
    }
    return at;
  }

  /** The trajectory of the replication that ended, overwritten by the next. */
  Trajectory trajectory() {
    return Objects.requireNonNull(current, "no replication has ended").trajectory();
  }
}
