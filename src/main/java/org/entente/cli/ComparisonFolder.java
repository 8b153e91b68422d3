package org.entente.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.entente.experiment.Ensemble;
import org.entente.experiment.Failure;
import org.entente.experiment.PairedReplication;
import org.entente.experiment.PairedRun;
import org.entente.reader.ResolvedScenario;
import org.entente.report.Run;
import org.entente.results.DifferenceBands;
import org.entente.results.DifferenceBandsFile;
import org.entente.results.EnsembleTally;
import org.entente.results.Manifest;
import org.entente.results.PartingsFile;
import org.entente.results.PosteriorFile;
import org.entente.results.ResultsWriter;
import org.entente.scenario.Scenario;
import org.entente.study.Comparison;
import org.entente.study.DifferencesFile;

/** The results folder of a comparison: differences, and a sub-folder a scenario. */
final class ComparisonFolder implements Closeable {
  private static final int FAILURES_SHOWN = 5;

  private final Path folder;
  private final List<Ensemble> ensembles;
  private final List<ResolvedScenario> scenarios;
  private final List<ResultsWriter> writers = new ArrayList<>();

  ComparisonFolder(Path folder, List<Ensemble> ensembles, List<ResolvedScenario> scenarios)
      throws IOException {
    this.folder = folder;
    this.ensembles = ensembles;
    this.scenarios = scenarios;
    try {
      for (int s = 0; s < scenarios.size(); s++) {
        Path sub = Files.createDirectory(folder.resolve(scenarios.get(s).scenario().id()));
        writers.add(new ResultsWriter(ensembles.get(s), sub, scenarios.get(s).yaml()));
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  void add(PairedReplication pair) {
    for (int s = 0; s < writers.size(); s++) {
      pair.done().get(s).ifPresent(writers.get(s)::replication);
      pair.failures().get(s).ifPresent(writers.get(s)::failure);
    }
  }

  /** Writes what is known only at the end. */
  void finish(PairedRun.Gathered<EnsembleTally, DifferenceBands> gathered, Comparison comparison)
      throws IOException {
    for (int s = 0; s < writers.size(); s++) {
      writers.get(s).finish(gathered.tallies().get(s));
    }
    DifferencesFile.write(folder, comparison);
    List<String> ids = scenarios.stream().skip(1).map(s -> s.scenario().id()).toList();
    DifferenceBandsFile.write(folder, ids, gathered.pairs());
    PartingsFile.write(folder, ids, gathered.pairs());
  }

  /** Keeps the posterior of a calibration beside what was drawn from it. */
  void addPosterior(Path calibration) throws IOException {
    for (int s = 0; s < scenarios.size(); s++) {
      Files.copy(calibration.resolve(PosteriorFile.FILE), sub(s).resolve(PosteriorFile.FILE));
    }
  }

  /**
   * Draws the pictures and writes the pages, each scenario's and those of the differences.
   *
   * @param one what the sub-folder of a scenario is
   * @param whole what the whole folder is
   * @param pairs histories that the first of the others shares with the base
   * @return why no picture was drawn, in one sentence, or empty where all were
   */
  Optional<String> show(IntFunction<Manifest> one, Manifest whole, long pairs) throws IOException {
    long seed = ensembles.get(0).seed();
    List<Scenario> all = scenarios.stream().map(ResolvedScenario::scenario).toList();
    Optional<String> obstacle = Optional.empty();
    for (int s = 0; s < all.size(); s++) {
      Manifest manifest = one.apply(s);
      Run run = StoredResults.run(all.get(s), manifest, writers.get(s).record().count());
      Optional<String> here = Showing.of(StoredResults.ofCourse(sub(s), manifest, run, List.of()));
      obstacle = obstacle.or(() -> here);
    }
    Run base = new Run(all.get(0), seed, pairs);
    Optional<String> here =
        Showing.of(StoredResults.ofCourse(folder, whole, base, all.subList(1, all.size())));
    return obstacle.or(() -> here);
  }

  /** The sub-folder of a scenario. */
  Path sub(int s) {
    return folder.resolve(scenarios.get(s).scenario().id());
  }

  /** Replications of a scenario that failed. */
  long failures(int s) {
    return writers.get(s).record().failures().size();
  }

  long failures() {
    return writers.stream().mapToLong(writer -> writer.record().failures().size()).sum();
  }

  void reportFailures(PrintStream err) {
    for (int s = 0; s < writers.size(); s++) {
      List<Failure> failures = writers.get(s).record().failures();
      for (Failure failure : failures.stream().limit(FAILURES_SHOWN).toList()) {
        err.printf(
            "Replication %d of seed %d of %s failed: %s%n",
            failure.replication(),
            failure.seed(),
            scenarios.get(s).scenario().id(),
            failure.cause());
      }
    }
  }

  @Override
  public void close() throws IOException {
    for (ResultsWriter writer : writers) {
      writer.close();
    }
  }
}
