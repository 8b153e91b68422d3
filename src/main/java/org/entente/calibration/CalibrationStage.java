package org.entente.calibration;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.design.DesignException;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;
import org.entente.experiment.ThreadEngine;
import org.entente.results.RowJournal;
import org.entente.results.UnfinishedFolder;

/**
 * A calibration with a journal of its simulations in the unfinished folder, so that an interruption
 * loses what it did in the last quarter of a second.
 */
public final class CalibrationStage {
  private static final String JOURNAL = "calibration.journal";

  private final Inference inference;
  private final Path journal;
  private long rows;

  /** A calibration that works in a folder. */
  public CalibrationStage(Inference inference, UnfinishedFolder unfinished) {
    this.inference = inference;
    journal = unfinished.file(JOURNAL);
  }

  /** Simulations so far, failed ones among them. */
  public long rows() {
    return rows;
  }

  /** No more simulations than these are made. */
  public long most() {
    return (long) inference.mostSimulations() + Posterior.PREDICTIONS;
  }

  /**
   * Infers, going on where an earlier one was interrupted.
   *
   * @param watcher is told of every simulation, of those made before as well
   * @throws DesignException if most simulations over the prior fail, or no statistic varies
   * @throws InterruptedException if the thread is interrupted; what was simulated is kept
   */
  public Posterior run(ThreadEngine engine, RowReceiver watcher)
      throws IOException, InterruptedException {
    try (RowJournal kept = RowJournal.open(journal, inference.statistics().size())) {
      try {
        return Posterior.of(inference, engine, new SimulationLog(kept, counting(watcher)));
      } finally {
        kept.commit();
      }
    }
  }

  private RowReceiver counting(RowReceiver watcher) {
    return new RowReceiver() {
      @Override
      public void row(Row row) {
        rows++;
        watcher.row(row);
      }

      @Override
      public void failure(RowFailure failure) {
        rows++;
        watcher.failure(failure);
      }
    };
  }
}
