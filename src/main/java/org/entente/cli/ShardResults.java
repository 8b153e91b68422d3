package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.experiment.Experiment;
import org.entente.reader.ResolvedScenario;
import org.entente.results.Layout;
import org.entente.results.Manifest;
import org.entente.results.ResultsWriter;
import org.entente.results.ShardFile;
import org.entente.results.StagedFolder;
import org.entente.study.ExperimentStage;

/** Puts the rows of a shard in place. */
final class ShardResults {
  private final Command command;
  private final StudyOutput output;

  ShardResults(Command command, StudyOutput output) {
    this.command = command;
    this.output = output;
  }

  /**
   * Leaves the folder of a shard that was run.
   *
   * @return the exit code
   */
  int put(
      ResolvedScenario resolved,
      ExperimentStage stage,
      ShardFile file,
      Instant started,
      StudyRun run)
      throws IOException, InterruptedException {
    try (StagedFolder folder = run.destination().open()) {
      Files.writeString(folder.path().resolve(ResultsWriter.SCENARIO), resolved.yaml());
      Files.copy(stage.journal(), folder.path().resolve(ShardFile.ROWS));
      file.write(folder.path());
      manifest(resolved, stage, file, started).write(folder.path());
      show(stage, file, output.shown(run.commit(folder)));
    }
    run.reportFailures(stage, "entente merge will list all in " + ResultsWriter.FAILURES);
    return stage.failures() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Manifest manifest(
      ResolvedScenario resolved, ExperimentStage stage, ShardFile file, Instant started) {
    Experiment experiment = stage.experiment();
    Layout layout =
        new Layout(
            Layout.SHARD,
            experiment.streams().word(),
            experiment.design().size(),
            stage.rows(),
            file.plan().of(file.shard()).parts());
    return StudyManifest.of(
        resolved, experiment, layout, stage.failures(), command.words(), started);
  }

  private void show(ExperimentStage stage, ShardFile file, Path place) {
    if (command.json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("shard", file.shard().number());
      document.put("of", file.shard().of());
      document.put("rows", stage.rows());
      document.put("failed", stage.failures());
      document.put("results", place.toString());
      command.print(document);
    } else if (command.quiet) {
      command.print(place.toString());
    } else {
      command.print(
          String.format(
              Locale.ROOT,
              "Shard %s: %s in %s. When all are there: entente merge SHARDS... --out DIR",
              file.shard().words(),
              Words.count(stage.rows(), "row", "rows"),
              place));
    }
  }
}
