package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.calibration.CalibrationStage;
import org.entente.calibration.Posterior;
import org.entente.design.DesignException;
import org.entente.experiment.Engine;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;
import org.entente.experiment.ThreadEngine;
import org.entente.results.Destination;
import org.entente.results.PointFiles;
import org.entente.results.StagedFolder;
import org.entente.results.StudyPlace;
import org.entente.results.UnfinishedFolder;
import org.entente.study.ExperimentStage;
import org.entente.study.PointStage;
import org.entente.study.SweepStage;

/** A long study at work: its progress, and what becomes of it when it is interrupted. */
final class StudyRun implements AutoCloseable {
  private static final int FAILURES_SHOWN = 5;

  /** For a stage of which only the files matter. */
  private static final RowReceiver NOBODY =
      new RowReceiver() {
        @Override
        public void row(Row row) {}

        @Override
        public void failure(RowFailure failure) {}
      };

  private final StudyPlace place;
  private final Command command;
  private final List<RowFailure> failures = new ArrayList<>();
  private boolean empty = true;
  private boolean over;
  private boolean told;

  StudyRun(StudyPlace place, Command command) {
    this.place = place;
    this.command = command;
  }

  UnfinishedFolder unfinished() {
    return place.unfinished();
  }

  Destination destination() {
    return place.destination();
  }

  /**
   * Runs a stage with a progress bar.
   *
   * @throws ResumableException if it is interrupted, saying how to go on
   */
  void stage(ExperimentStage stage, Engine engine, RowReceiver rows)
      throws IOException, InterruptedException {
    long expected = stage.expected();
    try (Progress progress =
        Progress.of(expected, command.quiet, command.console().err(), engine::activity)) {
      stage.run(engine, watcher(progress, rows));
    } catch (InterruptedException e) {
      throw interrupted(e, ofRows(stage.rows(), expected));
    }
  }

  /**
   * Runs a stage of which the points' summary alone is kept, with a progress bar.
   *
   * @throws ResumableException if it is interrupted, saying how to go on
   */
  void points(PointStage stage, Engine engine) throws IOException, InterruptedException {
    long expected = stage.experiment().firstWave().rows();
    try (Progress progress =
        Progress.of(expected, command.quiet, command.console().err(), engine::activity)) {
      stage.run(
          engine,
          new PointFiles.Watcher() {
            @Override
            public void point(int ended, int failed) {
              empty = false;
              progress.steps((long) ended + failed);
            }

            @Override
            public void failure(RowFailure failure) {
              remember(failure);
            }
          });
    } catch (InterruptedException e) {
      throw interrupted(e, ofRows(stage.rows(), expected));
    }
  }

  private void remember(RowFailure failure) {
    if (failures.size() < FAILURES_SHOWN) {
      failures.add(failure);
    }
  }

  private static String ofRows(long done, long expected) {
    return Words.count(done) + " of " + Words.count(Math.max(done, expected)) + " rows";
  }

  /**
   * Calibrates with a progress bar.
   *
   * @throws DesignException if it cannot be done, after which nothing is kept
   * @throws ResumableException if it is interrupted, saying how to go on
   */
  Posterior calibrate(CalibrationStage stage, ThreadEngine engine)
      throws IOException, InterruptedException {
    try (Progress progress = Progress.of(stage.most(), command.quiet, command.console().err())) {
      return stage.run(engine, watcher(progress, NOBODY));
    } catch (InterruptedException e) {
      throw interrupted(
          e,
          Words.count(stage.rows()) + " of at most " + Words.count(stage.most()) + " simulations");
    } catch (DesignException e) {
      // Nothing that is kept would make it go better.
      discard();
      throw e;
    }
  }

  /** What an interruption comes to: there may be nothing yet to go on with. */
  private ResumableException interrupted(InterruptedException e, String done)
      throws InterruptedException {
    if (empty) {
      throw e;
    }
    told = true;
    return new ResumableException(
        String.format(
            Locale.ROOT,
            "Interrupted after %s, which are kept in %s. To go on, give the same command with"
                + " --resume.",
            done,
            command.console().shown(place.unfinished().path())),
        e);
  }

  private RowReceiver watcher(Progress progress, RowReceiver rows) {
    return new RowReceiver() {
      @Override
      public void row(Row row) {
        empty = false;
        rows.row(row);
        progress.step();
      }

      @Override
      public void failure(RowFailure failure) {
        empty = false;
        remember(failure);
        rows.failure(failure);
        progress.step();
      }
    };
  }

  /** Runs a stage of which only the files matter. */
  void stage(ExperimentStage stage, Engine engine) throws IOException, InterruptedException {
    stage(stage, engine, NOBODY);
  }

  /** Writes results. */
  @FunctionalInterface
  interface Writing {
    void write() throws IOException, InterruptedException;
  }

  /**
   * Writes the results and puts them in place.
   *
   * @throws ResumableException if it is interrupted, saying how to go on
   */
  void results(Writing writing) throws IOException, InterruptedException {
    try {
      writing.write();
    } catch (IOException | InterruptedException | RuntimeException | Error e) {
      if (Complaints.isInterruption(e)) {
        throw beforeTheEnd();
      }
      throw e;
    }
  }

  private ResumableException beforeTheEnd() {
    told = true;
    return new ResumableException(
        "Interrupted before the results were in place; what was done is kept in "
            + command.console().shown(place.unfinished().path())
            + ". To go on, give the same command with --resume.",
        new InterruptedException());
  }

  /** Puts the results in place. */
  Path commit(StagedFolder folder) throws IOException, InterruptedException {
    if (Thread.interrupted()) {
      throw beforeTheEnd();
    }
    folder.commit(place.destination());
    over = true;
    place.unfinished().delete();
    return place.results();
  }

  /** Throws away what was done. */
  void discard() throws IOException {
    over = true;
    place.unfinished().delete();
  }

  /** Tells the first failures, and how many there are. */
  void reportFailures(SweepStage stage, String whatBecameOfThem) {
    if (stage.failures() == 0) {
      return;
    }
    for (RowFailure failure : failures) {
      say(
          "Point %d, replication %d of seed %d failed: %s",
          failure.point(), failure.replication(), failure.seed(), failure.cause());
    }
    say(
        "%s of %s failed; %s.",
        Words.count(stage.failures()), Words.count(stage.rows(), "row", "rows"), whatBecameOfThem);
  }

  private void say(String format, Object... values) {
    command.console().err().print(String.format(Locale.ROOT, format, values) + "\n");
  }

  /** Leaves what was done for another time, or nothing where nothing was. */
  @Override
  public void close() throws IOException {
    if (over) {
      return;
    }
    if (empty) {
      place.unfinished().delete();
    } else {
      place.unfinished().close();
      if (!told) {
        say(
            "What was done so far is kept in %s. When what hinders is gone, the same command goes on"
                + " with --resume.",
            command.console().shown(place.unfinished().path()));
      }
    }
  }
}
