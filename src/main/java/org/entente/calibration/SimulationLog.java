package org.entente.calibration;

import java.util.ArrayDeque;
import org.entente.experiment.Journal;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;
import org.entente.results.ResultsException;
import org.jspecify.annotations.Nullable;

/**
 * The simulations of a calibration in their order: those that a journal kept from an interrupted
 * one come first, and what is simulated anew is given to it. Since every simulation hangs on its
 * number and on those before alone, a calibration that goes on ends as an undisturbed one does.
 */
final class SimulationLog {
  /** What a failed simulation yields. */
  static final double[] FAILED = {};

  private final ArrayDeque<Kept> before = new ArrayDeque<>();
  private final Journal journal;
  private final RowReceiver watcher;

  /** A simulation that was kept: a row, or a failure. */
  private record Kept(@Nullable Row row, @Nullable RowFailure failure) {}

  /** A log that goes on with what a journal holds; the watcher is told of every simulation. */
  SimulationLog(Journal journal, RowReceiver watcher) {
    this.journal = journal;
    this.watcher = watcher;
    journal.replay(
        new RowReceiver() {
          @Override
          public void row(Row row) {
            before.add(new Kept(row, null));
          }

          @Override
          public void failure(RowFailure failure) {
            before.add(new Kept(null, failure));
          }
        });
  }

  /** A log that keeps nothing. */
  static SimulationLog none() {
    Journal nothing =
        new Journal() {
          @Override
          public void replay(RowReceiver receiver) {}

          @Override
          public void row(Row row) {}

          @Override
          public void failure(RowFailure failure) {}
        };
    return new SimulationLog(nothing, nothing);
  }

  /**
   * The statistics of the next simulation, if it was kept; {@link #FAILED} if it failed.
   *
   * @param part of the calibration, from 1
   * @param number in that part, from 1
   * @throws ResultsException if another one was kept
   */
  double @Nullable [] kept(int part, long number) {
    Kept next = before.poll();
    if (next == null) {
      return null;
    }
    Row row = next.row();
    RowFailure failure = next.failure();
    if (row != null && row.point() == part && row.replication() == number) {
      watcher.row(row);
      return row.responses();
    }
    if (failure != null && failure.point() == part && failure.replication() == number) {
      watcher.failure(failure);
      return FAILED;
    }
    throw new ResultsException(
        "the unfinished calibration has another simulation where number "
            + number
            + " of part "
            + part
            + " should be; begin anew by --force or in another folder");
  }

  /** Keeps the statistics of a new simulation. */
  void add(int part, long number, double[] statistics) {
    Row row = new Row(part, Math.toIntExact(number), statistics);
    journal.row(row);
    watcher.row(row);
  }

  /** Keeps that a new simulation failed. */
  void add(int part, long number, long seed, Throwable cause) {
    RowFailure failure = new RowFailure(part, Math.toIntExact(number), seed, cause.toString(), "");
    journal.failure(failure);
    watcher.failure(failure);
  }
}
