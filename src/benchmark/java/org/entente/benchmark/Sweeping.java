package org.entente.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.design.Factor;
import org.entente.design.Factors;
import org.entente.experiment.Engine;
import org.entente.experiment.Experiment;
import org.entente.experiment.ExperimentRun;
import org.entente.experiment.Journal;
import org.entente.experiment.PointStreams;
import org.entente.experiment.Row;
import org.entente.experiment.RowFailure;
import org.entente.experiment.RowReceiver;
import org.entente.experiment.ThreadEngine;
import org.entente.experiment.Wave;
import org.entente.results.RowJournal;
import org.entente.results.SweepFiles;
import org.entente.scenario.Scenario;

/** A sweep with its journal and its files, and the same rows with neither. */
final class Sweeping {
  private static final long SEED = 1;

  private final Experiment experiment;
  private final int threads;

  private Sweeping(Scenario scenario, Design design, int replications, int threads) {
    List<String> responses = Experiment.declared(scenario, design);
    experiment =
        new Experiment(scenario, design, SEED, replications, PointStreams.COMMON, null, responses);
    this.threads = threads;
  }

  /** A few points of one factor. */
  static Sweeping grid(Scenario scenario, int points, int replications, int threads) {
    Factor first = Factors.groups(scenario).get(0);
    Design design = Designs.grid(List.of(first), List.of(points));
    return new Sweeping(scenario, design, replications, threads);
  }

  /** Many points of all factors, each run once: the most that there is to keep of each run. */
  static Sweeping hypercube(Scenario scenario, int points, int threads) {
    Design design = Designs.latinHypercube(Factors.groups(scenario), points, SEED);
    return new Sweeping(scenario, design, 1, threads);
  }

  /** All that {@code sweep --no-charts} does but for starting Java. */
  void kept() throws IOException, InterruptedException {
    Path folder = TemporaryFolder.make();
    try (Engine engine = new ThreadEngine(threads);
        RowJournal journal =
            RowJournal.open(folder.resolve("journal"), experiment.responses().size())) {
      List<Wave> waves = ExperimentRun.on(engine, experiment, journal, new Dropped());
      journal.commit();
      SweepFiles.write(folder, experiment.design(), experiment.responses(), journal, waves);
    } finally {
      TemporaryFolder.delete(folder);
    }
  }

  /** The rows, of which nothing is kept. */
  void dropped() throws InterruptedException {
    try (Engine engine = new ThreadEngine(threads)) {
      ExperimentRun.on(engine, experiment, new Dropped(), new Dropped());
    }
  }

  /** Keeps nothing. */
  private static final class Dropped implements Journal {
    @Override
    public void replay(RowReceiver receiver) {}

    @Override
    public void row(Row row) {}

    @Override
    public void failure(RowFailure failure) {
      throw new IllegalStateException(failure.cause());
    }
  }
}
