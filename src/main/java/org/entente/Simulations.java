package org.entente;

import java.util.ArrayList;
import java.util.List;
import org.entente.experiment.Ensemble;
import org.entente.experiment.EnsembleRun;
import org.entente.experiment.Failure;
import org.entente.experiment.Replication;
import org.entente.experiment.Sink;
import org.entente.experiment.ThreadEngine;
import org.entente.outcome.History;
import org.entente.results.EnsembleRecord;
import org.entente.results.EnsembleTally;

/**
 * An ensemble that is about to be simulated.
 *
 * @param ensemble what is simulated, how often, from which seed
 * @param threadCount on how many threads, at least 1
 */
public record Simulations(Ensemble ensemble, int threadCount) {
  /** Refuses no threads. */
  public Simulations {
    if (threadCount < 1) {
      throw new IllegalArgumentException("threads must be 1 or more, not " + threadCount);
    }
  }

  /** The same from another seed: any 64-bit number. */
  public Simulations seed(long seed) {
    return with(seed, ensemble.recordFirst());
  }

  /** The same on so many threads, at least 1; the numbers are the same on any. */
  public Simulations threads(int count) {
    return new Simulations(ensemble, count);
  }

  /** The same with the first replications recorded in full, from 0 to the number of them. */
  public Simulations record(long first) {
    return with(ensemble.seed(), first);
  }

  private Simulations with(long seed, long first) {
    return new Simulations(
        new Ensemble(
            ensemble.scenario(),
            seed,
            ensemble.replications(),
            first,
            ensemble.allTies(),
            ensemble.parameters()),
        threadCount);
  }

  /**
   * Simulates all replications. Nothing is printed and no file is written.
   *
   * @return what they yielded; one that failed is among its failures
   * @throws InterruptedException if the thread is interrupted; nothing is kept then
   * @throws IllegalStateException if every replication failed
   */
  public Histories run() throws InterruptedException {
    EnsembleRecord record = new EnsembleRecord(ensemble);
    List<History> recorded = new ArrayList<>();
    Sink sink =
        new Sink() {
          @Override
          public void replication(Replication replication) {
            record.replication(replication);
            if (replication.historyOrNull() != null) {
              recorded.add(replication.historyOrNull());
            }
          }

          @Override
          public void failure(Failure failure) {
            record.failure(failure);
          }
        };
    EnsembleRun.on(
        new ThreadEngine(threadCount), ensemble, () -> new EnsembleTally(ensemble), sink);
    if (record.count() == 0) {
      throw new IllegalStateException(
          "every replication failed, the first by " + record.failures().get(0).cause());
    }
    return new Histories(ensemble, record, recorded);
  }
}
