package org.entente.experiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs replications on the threads of this process. Batches are worked on in parallel and handed
 * over in order; only a few are under way at once, so that memory does not grow with the number of
 * replications.
 */
public final class ThreadEngine implements Engine {
  private static final int LARGEST_BATCH = 50;
  private static final int BATCHES_AHEAD = 4;

  /**
   * Batches for each thread that what is left makes: towards the end they become small, so that no
   * thread waits long for the last.
   */
  private static final int BATCHES_LEFT = 8;

  private static final int LOOK_UP_SECONDS = 1;

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
    return run(first, last, LARGEST_BATCH, workers, receiver);
  }

  private <R, W extends Work<R>> List<W> run(
      long first, long last, long largestBatch, Supplier<W> workers, Receiver<R> receiver)
      throws InterruptedException {
    AtomicReference<@Nullable Throwable> fallen = new AtomicReference<>();
    Thread.UncaughtExceptionHandler remember = (thread, cause) -> fallen.set(cause);
    ExecutorService pool = Executors.newFixedThreadPool(threads, work -> daemon(work, remember));
    try {
      List<W> all = made(workers, pool, fallen);
      ConcurrentLinkedQueue<W> idle = new ConcurrentLinkedQueue<>(all);
      ArrayDeque<Future<List<Result<R>>>> underWay = new ArrayDeque<>();
      long next = first;
      while (next <= last || !underWay.isEmpty()) {
        while (next <= last && underWay.size() < threads * BATCHES_AHEAD) {
          long from = next;
          long to = from + batchSize(last - from + 1, largestBatch) - 1;
          underWay.add(pool.submit(() -> batch(idle, from, to)));
          next = to + 1;
        }
        hand(ended(underWay.remove(), fallen), receiver);
      }
      return all;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Work for each thread, each made on one: what it gathers into may take much memory to clear. */
  private <W> List<W> made(
      Supplier<W> workers, ExecutorService pool, AtomicReference<@Nullable Throwable> fallen)
      throws InterruptedException {
    List<Future<W>> making = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      making.add(pool.submit(workers::get));
    }
    List<W> all = new ArrayList<>();
    for (Future<W> worker : making) {
      all.add(ended(worker, fallen));
    }
    return all;
  }

  private long batchSize(long left, long largest) {
    return Math.max(1, Math.min(largest, left / ((long) threads * BATCHES_LEFT)));
  }

  @Override
  public <R, G extends Gathering<G>> G run(
      long first, long last, Job<R, G> job, Receiver<R> receiver) throws InterruptedException {
    long largestBatch = Math.max(1, LARGEST_BATCH / job.simulations());
    List<Gatherer<R, G>> all = run(first, last, largestBatch, () -> new Gatherer<>(job), receiver);
    G gathered = all.get(0).into;
    all.subList(1, all.size()).forEach(other -> gathered.merge(other.into));
    return gathered;
  }

  /** Work and what it gathers. */
  private static final class Gatherer<R, G extends Gathering<G>> implements Work<R> {
    private final G into;
    private final Work<R> work;

    Gatherer(Job<R, G> job) {
      into = job.nothing();
      work = job.work(into);
    }

    @Override
    public R replicate(long number) {
      return work.replicate(number);
    }
  }

  /** What came of one replication: a result, or a cause of failure. */
  private sealed interface Result<R> {
    record Done<R>(R result) implements Result<R> {}

    record Failed<R>(long number, Throwable cause) implements Result<R> {}
  }

  private static <R, W extends Work<R>> List<Result<R>> batch(
      ConcurrentLinkedQueue<W> idle, long first, long last) {
    W worker = idle.remove();
    try {
      return results(worker, first, last);
    } finally {
      // Where it fell, the next batch must not fall of having no work: the first cause is told.
      idle.add(worker);
    }
  }

  private static <R> List<Result<R>> results(Work<R> work, long first, long last) {
    List<Result<R>> results = new ArrayList<>();
    for (long number = first; number <= last && !Thread.interrupted(); number++) {
      try {
        results.add(new Result.Done<>(work.replicate(number)));
      } catch (RuntimeException | StackOverflowError failure) {
        results.add(new Result.Failed<>(number, failure));
      }
    }
    return results;
  }

  private static <R> void hand(List<Result<R>> batch, Receiver<R> receiver) {
    for (Result<R> result : batch) {
      if (result instanceof Result.Done<R> done) {
        receiver.received(done.result());
      } else if (result instanceof Result.Failed<R> failed) {
        receiver.failed(failed.number(), failed.cause());
      }
    }
  }

  /**
   * What a batch gave, once it is through. Where memory runs out, a thread may die between two
   * batches; nobody would ever run those that wait, so whoever waits for them must look up.
   */
  private static <T> T ended(Future<T> batch, AtomicReference<@Nullable Throwable> fallen)
      throws InterruptedException {
    while (true) {
      try {
        return batch.get(LOOK_UP_SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException stillUnderWay) {
        Throwable cause = fallen.get();
        if (cause != null && !batch.isDone()) {
          throw failure(cause);
        }
      } catch (ExecutionException e) {
        throw failure(e.getCause() == null ? e : e.getCause());
      }
    }
  }

  private static IllegalStateException failure(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    if (cause instanceof RuntimeException exception) {
      throw exception;
    }
    return new IllegalStateException("work could not be made or done", cause);
  }

  private static Thread daemon(Runnable work, Thread.UncaughtExceptionHandler remember) {
    Thread thread = new Thread(work, "replications");
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler(remember);
    return thread;
  }
}
