package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.design.Design;
import org.entente.experiment.Experiment;
import org.entente.experiment.Precision;
import org.entente.experiment.ThreadEngine;
import org.entente.reader.ResolvedScenario;
import org.entente.report.Run;
import org.entente.results.Layout;
import org.entente.results.Manifest;
import org.entente.results.Plan;
import org.entente.results.ResultsWriter;
import org.entente.results.StagedFolder;
import org.entente.study.ExperimentStage;
import org.entente.study.Plans;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code entente sweep}: a scenario at many design points. */
@CommandLine.Command(
    name = "sweep",
    description = "Simulates a scenario over a design: what happens when parameters are others.",
    footer = {
      "",
      "Example: entente sweep scenarios/kabul-2025.yaml --vary actors.rawalpindi.red-line=0.4:1.6:7",
      "",
      "An interrupted sweep goes on with --resume and leaves the same bytes as an undisturbed one."
    })
final class SweepCommand extends Command {
  private static final String STAGE = "sweep";

  @CommandLine.Mixin ScenarioArgument scenario = new ScenarioArgument();
  @CommandLine.Mixin DesignOptions design = new DesignOptions();
  @CommandLine.Mixin SweepOptions options = new SweepOptions();
  @CommandLine.Mixin ChanceOptions chance = new ChanceOptions();

  @CommandLine.Option(
      names = "--response",
      paramLabel = "NAME",
      description = "The response that the table and the pictures show (default: the first).")
  @Nullable String response;

  @CommandLine.Option(
      names = "--dry-run",
      description = "Show the points and what they would take, and simulate none.")
  boolean dryRun;

  @CommandLine.Mixin StudyOutput output = new StudyOutput();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Instant started = Instant.now();
    ResolvedScenario resolved = scenario.read(this);
    Experiment experiment = experiment(resolved);
    String shown = SweepOptions.shown(response, experiment.responses());
    if (dryRun) {
      DryRun found = DryRun.of(experiment, chance.threads());
      if (json) {
        print(found.document());
      } else {
        found.lines().forEach(this::print);
      }
      return ExitCode.DONE;
    }
    Plan plan = Plans.sweep(Version.number(), resolved.digest(), experiment);
    Optional<Path> finished = output.finished(plan, console());
    if (finished.isPresent()) {
      return output.told(finished.get(), "sweep", this);
    }
    try (StudyRun run =
        new StudyRun(output.open(resolved.scenario().id(), plan, console()), this)) {
      ExperimentStage stage = new ExperimentStage(experiment, run.unfinished(), STAGE);
      run.stage(stage, new ThreadEngine(chance.threads()));
      if (stage.failures() == stage.rows()) {
        run.reportFailures(stage, "nothing was kept");
        run.discard();
        return ExitCode.FAILED;
      }
      try (StagedFolder folder = run.destination().open()) {
        Files.writeString(folder.path().resolve(ResultsWriter.SCENARIO), resolved.yaml());
        stage.write(folder.path());
        if (!output.noCharts) {
          show(resolved, stage, plan, started, folder.path()).ifPresent(this::tell);
        }
        manifest(resolved, stage, plan, started).write(folder.path());
        Path place = output.shown(run.commit(folder));
        show(stage, shown, place);
      }
      run.reportFailures(stage, "all are listed in " + ResultsWriter.FAILURES);
      return stage.failures() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private Experiment experiment(ResolvedScenario resolved) throws IOException {
    Design points = design.design(resolved.scenario(), chance.seed, console());
    int replications = options.replications();
    if ((long) points.size() * replications > Experiment.MOST) {
      throw new BadInputException(
          Words.count(points.size())
              + " points of "
              + Words.count(replications)
              + " replications are more than "
              + Words.count(Experiment.MOST)
              + " rows; take fewer");
    }
    List<String> declared = Experiment.declared(resolved.scenario(), points);
    Precision precision = options.precision(declared);
    List<String> kept = options.kept(declared);
    if (precision != null && !kept.contains(precision.response())) {
      throw new BadInputException(
          "--keep leaves out " + precision.response() + ", which is to be exact by --until-se");
    }
    return new Experiment(
        resolved.scenario(), points, chance.seed, replications, options.streams(), precision, kept);
  }

  /** Draws the pictures and writes the page. */
  private Optional<String> show(
      ResolvedScenario resolved, ExperimentStage stage, Plan plan, Instant started, Path folder)
      throws IOException {
    Run run =
        new Run(resolved.scenario(), stage.experiment().seed(), stage.rows() - stage.failures());
    Manifest manifest = manifest(resolved, stage, plan, started);
    return Showing.of(StoredResults.ofOne(folder, manifest, run, console()));
  }

  private Manifest manifest(
      ResolvedScenario resolved, ExperimentStage stage, Plan plan, Instant started) {
    Experiment experiment = stage.experiment();
    Design points = experiment.design();
    return new Manifest(
        Version.number(),
        resolved.scenario().id(),
        resolved.digest(),
        Map.of(),
        experiment.seed(),
        new Layout(
            points.method().word(),
            experiment.streams().word(),
            points.size(),
            stage.rows(),
            plan.parts()),
        experiment.replications(),
        stage.failures(),
        0,
        "none",
        words(),
        started,
        ChronoUnit.MILLIS.between(started, Instant.now()) / 1000.0,
        Manifest.thisHost());
  }

  private void show(ExperimentStage stage, String shown, Path place) throws IOException {
    if (json) {
      print(SweepTable.document(stage, place));
    } else if (quiet) {
      print(place.toString());
    } else {
      SweepTable.lines(stage, shown, place, console().path(place.toString())).forEach(this::print);
    }
  }
}
