package org.entente.experiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Runs an ensemble on the threads of this process. Batches of replications are worked on in
 * parallel and handed over in order; only a few are under way at once, so that memory does not grow
 * with the number of replications.
 */
public final class ThreadEngine {
  private static final int BATCH = 50;
  private static final int BATCHES_AHEAD = 4;

  private final int threads;

  /**
   * An engine.
   *
   * @param threads number of threads, from 1
   * @throws IllegalArgumentException if there are none
   */
  public ThreadEngine(int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, not " + threads);
    }
    this.threads = threads;
  }

  /**
   * Runs an ensemble. A replication that fails is told to the sink, and the others go on.
   *
   * @param tallies makes an empty tally for each worker
   * @param sink receives the replications in order, on the calling thread
   * @return what all workers gathered
   * @throws InterruptedException if the calling thread is interrupted; work under way is given up
   */
  public <T extends Tally<T>> T run(Ensemble ensemble, Supplier<T> tallies, Sink sink)
      throws InterruptedException {
    ConcurrentLinkedQueue<Worker<T>> idle = new ConcurrentLinkedQueue<>();
    List<Worker<T>> workers = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      Worker<T> worker = new Worker<>(ensemble, tallies.get());
      workers.add(worker);
      idle.add(worker);
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, ThreadEngine::daemon);
    try {
      ArrayDeque<Future<Batch>> underWay = new ArrayDeque<>();
      long next = 1;
      while (next <= ensemble.replications() || !underWay.isEmpty()) {
        while (next <= ensemble.replications() && underWay.size() < threads * BATCHES_AHEAD) {
          long first = next;
          long last = Math.min(ensemble.replications(), first + BATCH - 1);
          underWay.add(pool.submit(() -> batch(ensemble, idle, first, last)));
          next = last + 1;
        }
        hand(underWay.remove(), sink);
      }
    } finally {
      pool.shutdownNow();
    }
    T all = workers.get(0).tally;
    workers.subList(1, workers.size()).forEach(worker -> all.merge(worker.tally));
    return all;
  }

  private static <T extends Tally<T>> Batch batch(
      Ensemble ensemble, ConcurrentLinkedQueue<Worker<T>> idle, long first, long last) {
    Worker<T> worker = idle.remove();
    List<Replication> done = new ArrayList<>();
    List<Failure> failed = new ArrayList<>();
    for (long number = first; number <= last && !Thread.interrupted(); number++) {
      try {
        done.add(worker.run(number));
      } catch (RuntimeException | StackOverflowError failure) {
        failed.add(new Failure(ensemble.seed(), number, failure));
      }
    }
    idle.add(worker);
    return new Batch(done, failed);
  }

  private static void hand(Future<Batch> future, Sink sink) throws InterruptedException {
    try {
      Batch batch = future.get();
      batch.done().forEach(sink::replication);
      batch.failed().forEach(sink::failure);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a batch could not be run", e.getCause());
    }
  }

  private record Batch(List<Replication> done, List<Failure> failed) {}

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "ensemble");
    thread.setDaemon(true);
    return thread;
  }
}
