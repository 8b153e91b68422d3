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
 * Runs replications on the threads of this process. Batches are worked on in parallel and handed
 * over in order; only a few are under way at once, so that memory does not grow with the number of
 * replications.
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
   * Runs replications. One that fails is told to the receiver, and the others go on.
   *
   * @param first number of the first, from 1
   * @param last number of the last
   * @param workers makes the work of each thread
   * @param receiver receives the results in order, on the calling thread
   * @return the work of each thread, to be asked what it gathered beside
   * @throws InterruptedException if the calling thread is interrupted; work under way is given up
   */
  public <R, W extends Work<R>> List<W> run(
      long first, long last, Supplier<W> workers, Receiver<R> receiver)
      throws InterruptedException {
    ConcurrentLinkedQueue<W> idle = new ConcurrentLinkedQueue<>();
    List<W> all = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      W worker = workers.get();
      all.add(worker);
      idle.add(worker);
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads, ThreadEngine::daemon);
    try {
      ArrayDeque<Future<List<Result<R>>>> underWay = new ArrayDeque<>();
      long next = first;
      while (next <= last || !underWay.isEmpty()) {
        while (next <= last && underWay.size() < threads * BATCHES_AHEAD) {
          long from = next;
          long to = Math.min(last, from + BATCH - 1);
          underWay.add(pool.submit(() -> batch(idle, from, to)));
          next = to + 1;
        }
        hand(underWay.remove(), receiver);
      }
    } finally {
      pool.shutdownNow();
    }
    return all;
  }

  /** What came of one replication: a result, or a cause of failure. */
  private sealed interface Result<R> {
    record Done<R>(R result) implements Result<R> {}

    record Failed<R>(long number, Throwable cause) implements Result<R> {}
  }

  private static <R, W extends Work<R>> List<Result<R>> batch(
      ConcurrentLinkedQueue<W> idle, long first, long last) {
    W worker = idle.remove();
    List<Result<R>> results = new ArrayList<>();
    for (long number = first; number <= last && !Thread.interrupted(); number++) {
      try {
        results.add(new Result.Done<>(worker.replicate(number)));
      } catch (RuntimeException | StackOverflowError failure) {
        results.add(new Result.Failed<>(number, failure));
      }
    }
    idle.add(worker);
    return results;
  }

  private static <R> void hand(Future<List<Result<R>>> future, Receiver<R> receiver)
      throws InterruptedException {
    try {
      for (Result<R> result : future.get()) {
        if (result instanceof Result.Done<R> done) {
          receiver.received(done.result());
        } else if (result instanceof Result.Failed<R> failed) {
          receiver.failed(failed.number(), failed.cause());
        }
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a batch could not be run", e.getCause());
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "replications");
    thread.setDaemon(true);
    return thread;
  }
}
