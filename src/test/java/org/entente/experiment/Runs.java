package org.entente.experiment;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.model.Region;
import org.entente.outcome.Trajectory;

/** What ensembles yield, kept. */
final class Runs {
  private Runs() {}

  /** A tally that gathers nothing. */
  static final class NoTally implements Tally<NoTally> {
    @Override
    public void ended(long replication, Trajectory trajectory, Region region) {}

    @Override
    public void merge(NoTally other) {}
  }

  /** Keeps all that it is given. */
  static final class Keeper implements Sink {
    final List<Replication> replications = new ArrayList<>();
    final List<Failure> failures = new ArrayList<>();

    /** Numbers of replications and failures in the order in which they came. */
    final List<Long> order = new ArrayList<>();

    @Override
    public void replication(Replication replication) {
      replications.add(replication);
      order.add(replication.number());
    }

    @Override
    public void failure(Failure failure) {
      failures.add(failure);
      order.add(failure.replication());
    }
  }

  /** Runs an ensemble. */
  static Keeper of(Ensemble ensemble, int threads) throws InterruptedException {
    Keeper keeper = new Keeper();
    EnsembleRun.on(new ThreadEngine(threads), ensemble, NoTally::new, keeper);
    return keeper;
  }

  /**
   * The responses of an ensemble, on two threads, by response and then by replication.
   *
   * @throws IllegalStateException if a replication fails
   */
  static double[][] responses(CompiledScenario scenario, long seed, int replications)
      throws InterruptedException {
    Keeper keeper = of(new Ensemble(scenario, seed, replications, 0, false), 2);
    if (!keeper.failures.isEmpty()) {
      throw new IllegalStateException("a replication failed", keeper.failures.get(0).cause());
    }
    int count = keeper.replications.get(0).responses().length;
    double[][] values = new double[count][replications];
    for (int r = 0; r < replications; r++) {
      double[] responses = keeper.replications.get(r).responses();
      for (int k = 0; k < count; k++) {
        values[k][r] = responses[k];
      }
    }
    return values;
  }
}
