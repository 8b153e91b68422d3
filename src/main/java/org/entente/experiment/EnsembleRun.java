package org.entente.experiment;

import java.util.List;
import java.util.function.Supplier;

/** Runs an ensemble on an engine. */
public final class EnsembleRun {
  private EnsembleRun() {}

  /**
   * Runs an ensemble. A replication that fails is told to the sink, and the others go on.
   *
   * @param tallies makes an empty tally for each thread
   * @param sink receives the replications in order, on the calling thread
   * @return what all threads gathered
   * @throws InterruptedException if the calling thread is interrupted; work under way is given up
   */
  public static <T extends Tally<T>> T on(
      ThreadEngine engine, Ensemble ensemble, Supplier<T> tallies, Sink sink)
      throws InterruptedException {
    List<Worker<T>> workers =
        engine.run(
            1,
            ensemble.replications(),
            () -> new Worker<>(ensemble, tallies.get()),
            receiver(ensemble, sink));
    T all = workers.get(0).tally;
    workers.subList(1, workers.size()).forEach(worker -> all.merge(worker.tally));
    return all;
  }

  /**
   * Runs an ensemble on any engine. A replication that fails is told to the sink, and the others go
   * on.
   *
   * @param sink receives the replications in order, on the calling thread
   * @return what was gathered everywhere
   * @throws EngineException if the engine can do no more
   * @throws InterruptedException if the calling thread is interrupted; work under way is given up
   */
  public static <T extends PortableTally<T>> T on(Engine engine, EnsembleJob<T> job, Sink sink)
      throws InterruptedException {
    Ensemble ensemble = job.ensemble();
    return engine.run(1, ensemble.replications(), job, receiver(ensemble, sink));
  }

  private static Receiver<Replication> receiver(Ensemble ensemble, Sink sink) {
    return new Receiver<>() {
      @Override
      public void received(Replication result) {
        sink.replication(result);
      }

      @Override
      public void failed(long number, Throwable cause) {
        sink.failure(new Failure(ensemble.seed(), number, cause));
      }
    };
  }
}
