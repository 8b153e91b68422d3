package org.entente.spark;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.InflaterInputStream;
import org.apache.spark.SparkStageInfo;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.JavaSparkStatusTracker;
import org.apache.spark.broadcast.Broadcast;
import org.entente.experiment.Engine;
import org.entente.experiment.Gathering;
import org.entente.experiment.Job;
import org.entente.experiment.Receiver;

/**
 * Runs replications on a Spark cluster. The job is broadcast once; tasks of about five seconds are
 * given in rounds of one a core, of which a few are under way at once, so that no core waits and
 * the driver's memory does not grow; what tasks return is handed over in order.
 */
final class SparkEngine implements Engine {
  private static final int ROUNDS_AHEAD = 3;
  private static final long LOOK_UP_MILLISECONDS = 200;

  private final JavaSparkContext spark;

  SparkEngine(JavaSparkContext spark) {
    this.spark = spark;
  }

  @Override
  public <R, G extends Gathering<G>> G run(
      long first, long last, Job<R, G> job, Receiver<R> receiver) throws InterruptedException {
    Broadcast<Job<R, G>> sent = spark.broadcast(job);
    Rounds<R, G> rounds = new Rounds<>(first, last, job, new ChunkTask<>(sent), receiver);
    try {
      rounds.run();
      return rounds.gathered;
    } finally {
      rounds.cancel();
      sent.destroy();
    }
  }

  /** The rounds of one job. */
  private final class Rounds<R, G extends Gathering<G>> {
    private final long last;
    private final ChunkTask<R, G> task;
    private final G gathered;
    private final Receiver<R> receiver;
    private final int cores = Math.max(1, spark.defaultParallelism());
    private final TaskSize size;
    private final BlockingQueue<Outcome> arrived = new LinkedBlockingQueue<>();
    private final Map<Integer, Outcome> early = new HashMap<>();
    private final ArrayDeque<Round> underWay = new ArrayDeque<>();
    private long next;
    private int given;
    private int handed;

    Rounds(long first, long last, Job<R, G> job, ChunkTask<R, G> task, Receiver<R> receiver) {
      next = first;
      this.last = last;
      this.task = task;
      gathered = job.nothing();
      size = new TaskSize(cores, job.simulations());
      this.receiver = receiver;
    }

    void run() throws InterruptedException {
      while (next <= last || handed < given) {
        while (next <= last && given - handed < cores * ROUNDS_AHEAD) {
          begin();
        }
        Outcome outcome = arrived.poll(LOOK_UP_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (outcome == null) {
          requireHealthy();
        } else {
          size.took(outcome.chunk().size(), outcome.seconds());
          early.put(outcome.chunk().index(), outcome);
          handOver();
        }
      }
    }

    private void begin() {
      List<Chunk> chunks = new ArrayList<>();
      for (int c = 0; c < cores && next <= last; c++) {
        long to = next + size.next(last - next + 1) - 1;
        chunks.add(new Chunk(given++, next, to));
        next = to + 1;
      }
      underWay.add(Round.begin(spark, chunks, task, arrived));
    }

    private void handOver() {
      for (Outcome at = early.remove(handed); at != null; at = early.remove(handed)) {
        handed++;
        add(at.gathered());
        for (int r = 0; r < at.results().length; r++) {
          hand(at.chunk().first() + r, at.results()[r]);
        }
      }
    }

    @SuppressWarnings("unchecked") // a task's results are the job's
    private void hand(long number, Object result) {
      if (result instanceof SentFailure failure) {
        receiver.failed(number, failure.cause());
      } else {
        receiver.received((R) result);
      }
    }

    private void add(byte[] packed) {
      try (DataInputStream in =
          new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
        gathered.add(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void requireHealthy() {
      underWay.removeIf(Round::isDone);
      for (Round round : underWay) {
        Throwable cause = round.failure();
        if (cause != null) {
          throw SparkTrouble.of(cause, spark);
        }
      }
      if (spark.sc().isStopped()) {
        throw SparkTrouble.stopped(spark.master());
      }
    }

    void cancel() {
      underWay.forEach(Round::cancel);
    }
  }

  @Override
  public String activity() {
    JavaSparkStatusTracker tracker = spark.statusTracker();
    int running = 0;
    int waiting = 0;
    for (int stage : tracker.getActiveStageIds()) {
      SparkStageInfo info = tracker.getStageInfo(stage);
      if (info != null) {
        running += info.numActiveTasks();
        waiting += info.numTasks() - info.numActiveTasks() - info.numCompletedTasks();
      }
    }
    return running + " tasks run, " + waiting + " wait";
  }

  @Override
  public void close() {
    spark.close();
  }
}
