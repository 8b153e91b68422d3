package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.entente.experiment.Experiment;
import org.entente.reader.ResolvedScenario;
import org.entente.report.ResultsKind;
import org.entente.report.Run;
import org.entente.results.Layout;
import org.entente.results.Manifest;
import org.entente.results.Plan;
import org.entente.results.ResultsWriter;
import org.entente.results.StagedFolder;
import org.entente.study.IndicesFile;
import org.entente.study.SensitivityStage;
import org.entente.study.SensitivityStudy;
import org.entente.study.StudyFile;

/** Puts the results of a sensitivity study in place and shows them. */
final class SensitivityResults {
  private final Command command;
  private final StudyOutput output;
  private final List<String> words;

  /**
   * Results of a command.
   *
   * @param words of the command line that asks for the study
   */
  SensitivityResults(Command command, StudyOutput output, List<String> words) {
    this.command = command;
    this.output = output;
    this.words = words;
  }

  /**
   * Leaves the folder of a study that was run.
   *
   * @return the exit code
   */
  int put(
      ResolvedScenario resolved, SensitivityStudy study, Plan plan, Instant started, StudyRun run)
      throws IOException, InterruptedException {
    SensitivityStage last = study.last().orElseThrow();
    long rows = study.stages().stream().mapToLong(stage -> stage.run().rows()).sum();
    long failed = study.stages().stream().mapToLong(stage -> stage.run().failures()).sum();
    if (failed == rows) {
      run.reportFailures(last.run(), "nothing was kept");
      run.discard();
      return ExitCode.FAILED;
    }
    try (StagedFolder folder = run.destination().open()) {
      Files.writeString(folder.path().resolve(ResultsWriter.SCENARIO), resolved.yaml());
      for (SensitivityStage stage : study.stages()) {
        Path sub = Files.createDirectory(folder.path().resolve(stage.name()));
        stage.run().write(sub);
        IndicesFile.write(sub, stage);
      }
      IndicesFile.write(folder.path(), last);
      StudyFile.write(folder.path(), study);
      if (!output.noCharts) {
        Run shown = new Run(resolved.scenario(), last.experiment().seed(), rows - failed);
        Manifest manifest = manifest(resolved, last.experiment(), plan, started, rows, failed);
        Showing.of(StoredResults.ofOne(folder.path(), manifest, shown, command.console()))
            .ifPresent(command::tell);
      }
      manifest(resolved, last.experiment(), plan, started, rows, failed).write(folder.path());
      show(resolved, study, output.shown(run.commit(folder)));
    }
    study.stages().forEach(stage -> run.reportFailures(stage.run(), "see failures.csv there"));
    return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void show(ResolvedScenario resolved, SensitivityStudy study, Path place) {
    if (command.json) {
      command.print(SensitivityTable.document(study, place));
    } else if (command.quiet) {
      command.print(place.toString());
    } else {
      SensitivityTable.lines(resolved.scenario(), study, place).forEach(command::print);
    }
  }

  private Manifest manifest(
      ResolvedScenario resolved,
      Experiment last,
      Plan plan,
      Instant started,
      long rows,
      long failed) {
    Layout layout =
        new Layout(
            ResultsKind.STUDY, last.streams().word(), last.design().size(), rows, plan.parts());
    return StudyManifest.of(resolved, last, layout, failed, words, started);
  }
}
