package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.experiment.Engine;
import org.entente.experiment.Experiment;
import org.entente.experiment.RowFailure;
import org.entente.results.PointFiles;
import org.entente.results.ResultsWriter;
import org.entente.results.UnfinishedFolder;

/**
 * An experiment of which the points' summary alone is kept, run with a journal of whole points: an
 * interruption loses those under way.
 */
public final class PointStage implements SweepStage {
  /** That its files tell some failures of each point. */
  public static final String FIRST_LISTED =
      "the first "
          + PointFiles.FAILURES_TOLD
          + " of each point are listed in "
          + ResultsWriter.FAILURES;

  private static final String JOURNAL = "points.journal";

  private final Experiment experiment;
  private final PointFiles files;
  private long rows;
  private long failures;

  /**
   * A stage.
   *
   * @throws IllegalArgumentException if the experiment adds replications, which hangs on its rows
   */
  public PointStage(Experiment experiment, UnfinishedFolder unfinished) {
    if (experiment.precision().isPresent()) {
      throw new IllegalArgumentException("which replications are added hangs on rows");
    }
    this.experiment = experiment;
    files = new PointFiles(experiment, unfinished.file(JOURNAL));
  }

  @Override
  public Experiment experiment() {
    return experiment;
  }

  @Override
  public long rows() {
    return rows;
  }

  @Override
  public long failures() {
    return failures;
  }

  @Override
  public String listed() {
    return FIRST_LISTED;
  }

  /**
   * Runs what is missing.
   *
   * @param watcher is told of every point, of those run before as well
   * @throws InterruptedException if the thread is interrupted; points that are done are kept
   */
  public void run(Engine engine, PointFiles.Watcher watcher)
      throws IOException, InterruptedException {
    files.run(
        engine,
        new PointFiles.Watcher() {
          @Override
          public void point(int ended, int failed) {
            rows += (long) ended + failed;
            failures += failed;
            watcher.point(ended, failed);
          }

          @Override
          public void failure(RowFailure failure) {
            watcher.failure(failure);
          }
        });
  }

  @Override
  public void write(Path folder) throws IOException {
    files.write(folder);
  }
}
