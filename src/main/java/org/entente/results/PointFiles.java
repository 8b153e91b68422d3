package org.entente.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.entente.experiment.Engine;
import org.entente.experiment.Experiment;
import org.entente.experiment.Receiver;
import org.entente.experiment.RowFailure;

/**
 * A sweep of which the points' summary alone is kept: no row is sent, journaled or written. Its
 * summary has the bytes of that of a sweep with rows.
 */
public final class PointFiles {
  /** So many failures of a point are told one by one; a point that cannot be set fails in all. */
  public static final int FAILURES_TOLD = 20;

  private final Experiment experiment;
  private final Path journal;

  /**
   * A sweep.
   *
   * @param journal where the points that are done are kept while it is run
   */
  public PointFiles(Experiment experiment, Path journal) {
    this.experiment = experiment;
    this.journal = journal;
  }

  /** Is told of every point that is done, in order. */
  public interface Watcher {
    /**
     * A point.
     *
     * @param ended replications that ended well
     * @param failed those that did not
     */
    void point(int ended, int failed);

    /** One of its replications that failed; of each point the first ones are told. */
    void failure(RowFailure failure);
  }

  /**
   * Runs what is missing.
   *
   * @param watcher is told of every point, of those run before as well
   * @throws InterruptedException if the thread is interrupted; points that are done are kept
   */
  public void run(Engine engine, Watcher watcher) throws IOException, InterruptedException {
    Consumer<PointTotals> tell =
        totals -> {
          totals.failures().forEach(watcher::failure);
          watcher.point(totals.count(), totals.failed());
        };
    try (PointJournal kept = PointJournal.open(journal, experiment)) {
      try {
        int[] done = {0};
        kept.replay(
            totals -> {
              done[0] = totals.point();
              tell.accept(totals);
            });
        engine.run(
            done[0] + 1,
            experiment.design().size(),
            new PointJob(experiment),
            new Receiver<PointTotals>() {
              @Override
              public void received(PointTotals totals) {
                kept.add(totals);
                tell.accept(totals);
              }

              @Override
              public void failed(long number, Throwable cause) {
                throw new IllegalStateException("point " + number + " could not be run", cause);
              }
            });
      } finally {
        kept.commit();
      }
    }
  }

  /**
   * Writes {@code summary.csv}, {@code design.csv}, {@code factors.csv}, and, if there were
   * failures, {@code failures.csv} with the first of each point.
   */
  public void write(Path folder) throws IOException {
    DesignFile.write(folder, experiment.design());
    FactorsFile.write(folder, experiment.design());
    try (PointJournal kept = PointJournal.open(journal, experiment);
        PointSummary summary =
            new PointSummary(
                folder.resolve(SweepFiles.SUMMARY), experiment.design(), experiment.responses());
        FailuresFile failures = new FailuresFile(folder)) {
      kept.replay(
          totals -> {
            try {
              summary.write(totals);
              for (RowFailure failure : totals.failures()) {
                failures.add(failure);
              }
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
