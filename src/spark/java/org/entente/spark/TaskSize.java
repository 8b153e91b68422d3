package org.entente.spark;

/**
 * How many replications a task has, so that it takes about five seconds by what those before it
 * took: long beside the milliseconds that Spark takes for a task, short beside what is lost when a
 * machine dies.
 */
final class TaskSize {
  private static final double SECONDS = 5;

  /** Simulations of the first tasks, which show what one takes. */
  private static final long FIRST = 20;

  /** What a task returns must fit in memory many times. */
  private static final long MOST = 50_000;

  private static final long GROWTH = 16;

  private final int parallel;
  private double secondsEach;
  private long last;

  /**
   * Sizes of tasks.
   *
   * @param parallel how many tasks run at once, from 1
   * @param simulations that a replication of the job takes, from 1
   */
  TaskSize(int parallel, long simulations) {
    this.parallel = parallel;
    last = Math.max(1, FIRST / simulations);
  }

  /** Learns what a task took: the latest tell most, as points of a design may differ. */
  void took(long replications, double seconds) {
    double each = seconds / replications;
    secondsEach = secondsEach == 0 ? each : 0.7 * secondsEach + 0.3 * each;
  }

  /** The size of the next tasks, of so many replications that are left, from 1. */
  long next(long left) {
    if (secondsEach > 0) {
      long wanted = Math.round(SECONDS / secondsEach);
      last = Math.max(1, Math.min(Math.min(wanted, MOST), last * GROWTH));
    }
    // Near the end all machines get something to do.
    long share = (left + parallel - 1) / parallel;
    return Math.max(1, Math.min(last, share));
  }
}
