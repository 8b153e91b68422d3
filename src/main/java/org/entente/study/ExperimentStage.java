package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.experiment.Engine;
import org.entente.experiment.Experiment;
import org.entente.experiment.ExperimentRun;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;
import org.entente.experiment.Shard;
import org.entente.experiment.Wave;
import org.entente.results.ResultsWriter;
import org.entente.results.RowJournal;
import org.entente.results.SweepFiles;
import org.entente.results.UnfinishedFolder;

/**
 * An experiment that is a whole study, or a stage of one: run with a journal in the unfinished
 * folder, so that an interruption loses what it did in the last quarter of a second.
 */
public final class ExperimentStage implements SweepStage {
  /** That its files tell every failure. */
  public static final String ALL_LISTED = "all are listed in " + ResultsWriter.FAILURES;

  private static final String ENDING = ".journal";

  private final Experiment experiment;
  private final Shard shard;
  private final Path journal;
  private List<Wave> waves = List.of();
  private long rows;
  private long failures;

  /**
   * A stage.
   *
   * @param name tells the stages of a study apart
   */
  public ExperimentStage(Experiment experiment, UnfinishedFolder unfinished, String name) {
    this(experiment, Shard.WHOLE, unfinished, name);
  }

  /** A part of a stage. */
  public ExperimentStage(
      Experiment experiment, Shard shard, UnfinishedFolder unfinished, String name) {
    this.experiment = experiment;
    this.shard = shard;
    journal = unfinished.file(name + ENDING);
  }

  @Override
  public Experiment experiment() {
    return experiment;
  }

  /** Rows to begin with. */
  public long expected() {
    return shard.rows(experiment.firstWave().rows());
  }

  @Override
  public String listed() {
    return ALL_LISTED;
  }

  /** Where its rows are kept while it is run. */
  public Path journal() {
    return journal;
  }

  @Override
  public long rows() {
    return rows;
  }

  @Override
  public long failures() {
    return failures;
  }

  /**
   * Runs what is missing.
   *
   * @param watcher is told of every row, of those run before as well
   * @throws InterruptedException if the thread is interrupted; what was run is kept
   */
  public void run(Engine engine, RowReceiver watcher) throws IOException, InterruptedException {
    try (RowJournal kept = RowJournal.open(journal, experiment.responses().size())) {
      try {
        waves = ExperimentRun.on(engine, experiment, shard, kept, counting(watcher));
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
        failures++;
        watcher.failure(failure);
      }
    };
  }

  @Override
  public void write(Path folder) throws IOException {
    if (waves.isEmpty()) {
      throw new IllegalStateException("an experiment is run before its files are written");
    }
    try (RowJournal kept = RowJournal.open(journal, experiment.responses().size())) {
      SweepFiles.write(folder, experiment.design(), experiment.responses(), kept, waves);
    }
  }
}
