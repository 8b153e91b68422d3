package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.entente.design.Design;
import org.entente.experiment.Experiment;
import org.entente.reader.ResolvedScenario;
import org.entente.report.Run;
import org.entente.results.Layout;
import org.entente.results.Manifest;
import org.entente.results.Plan;
import org.entente.results.ResultsWriter;
import org.entente.results.StagedFolder;
import org.entente.study.SweepStage;
import org.jspecify.annotations.Nullable;

/** Puts the results of a sweep in place and shows them. */
final class SweepResults {
  private final Command command;
  private final StudyOutput output;
  private final List<String> words;
  private final @Nullable String response;

  /**
   * Results of a command.
   *
   * @param words of the command line that asks for the sweep
   * @param response that is shown; null for the first
   */
  SweepResults(Command command, StudyOutput output, List<String> words, @Nullable String response) {
    this.command = command;
    this.output = output;
    this.words = words;
    this.response = response;
  }

  /**
   * Leaves the folder of a sweep that was run.
   *
   * @return the exit code
   */
  int put(ResolvedScenario resolved, SweepStage stage, Plan plan, Instant started, StudyRun run)
      throws IOException, InterruptedException {
    if (stage.failures() == stage.rows()) {
      run.reportFailures(stage, "nothing was kept");
      run.discard();
      return ExitCode.FAILED;
    }
    try (StagedFolder folder = run.destination().open()) {
      Files.writeString(folder.path().resolve(ResultsWriter.SCENARIO), resolved.yaml());
      stage.write(folder.path());
      if (!output.noCharts) {
        Run shown =
            new Run(
                resolved.scenario(), stage.experiment().seed(), stage.rows() - stage.failures());
        Manifest manifest = manifest(resolved, stage, plan, started);
        Showing.of(StoredResults.ofOne(folder.path(), manifest, shown, command.console()))
            .ifPresent(command::tell);
      }
      manifest(resolved, stage, plan, started).write(folder.path());
      show(stage, output.shown(run.commit(folder)));
    }
    run.reportFailures(stage, stage.listed());
    return stage.failures() == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Manifest manifest(
      ResolvedScenario resolved, SweepStage stage, Plan plan, Instant started) {
    Experiment experiment = stage.experiment();
    Design points = experiment.design();
    Layout layout =
        new Layout(
            points.method().word(),
            experiment.streams().word(),
            points.size(),
            stage.rows(),
            plan.parts());
    return StudyManifest.of(resolved, experiment, layout, stage.failures(), words, started);
  }

  private void show(SweepStage stage, Path place) throws IOException {
    if (command.json) {
      command.print(SweepTable.document(stage, place));
    } else if (command.quiet) {
      command.print(place.toString());
    } else {
      String shown = SweepOptions.shown(response, stage.experiment().responses());
      SweepTable.lines(stage, shown, place, command.console().path(place.toString()))
          .forEach(command::print);
    }
  }
}
