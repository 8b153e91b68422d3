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
import org.entente.design.Factor;
import org.entente.experiment.Experiment;
import org.entente.experiment.RowReceiver;
import org.entente.experiment.Streams;
import org.entente.experiment.ThreadEngine;
import org.entente.reader.ResolvedScenario;
import org.entente.report.ResultsKind;
import org.entente.report.Run;
import org.entente.results.Layout;
import org.entente.results.Manifest;
import org.entente.results.Plan;
import org.entente.results.ResultsWriter;
import org.entente.results.StagedFolder;
import org.entente.scenario.Scenario;
import org.entente.study.ExperimentCost;
import org.entente.study.ExperimentStage;
import org.entente.study.IndicesFile;
import org.entente.study.Plans;
import org.entente.study.SensitivityStage;
import org.entente.study.SensitivityStudy;
import org.entente.study.StudyFile;
import picocli.CommandLine;

/** {@code entente sensitivity}: what the outcome hangs on. */
@CommandLine.Command(
    name = "sensitivity",
    description = "Screens, then ranks, what the outcome of a scenario hangs on.",
    footer = {
      "",
      "Example: entente sensitivity scenarios/kabul-2025.yaml",
      "",
      "Without --method, groups of quantities and then the members of those that matter are",
      "screened beside a dummy that the model does not read, by Morris' effects or, where chance",
      "drowns these, by rank regression; the leading ten get first and total Sobol' indices.",
      "Sizes of --effort (trajectories and replications of screening; points by ranks; base rows",
      "and replications of the indices): quick 8x4, 600, 128x8; standard 20x8, 2,000, 1,024x16;",
      "thorough 60x16, 6,000, 4,096x32."
    })
final class SensitivityCommand extends Command {
  @CommandLine.Mixin ScenarioArgument scenario = new ScenarioArgument();
  @CommandLine.Mixin SensitivityOptions options = new SensitivityOptions();
  @CommandLine.Mixin ChanceOptions chance = new ChanceOptions();
  @CommandLine.Mixin StudyOutput output = new StudyOutput();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Instant started = Instant.now();
    ResolvedScenario resolved = scenario.read(this);
    Scenario base = resolved.scenario();
    List<String> responses = options.responses(base);
    Optional<Design> own = options.design(base, chance.seed);
    List<Factor> factors = options.factors(base);
    Plan plan =
        Plans.sensitivity(
            Version.number(),
            base.id() + " " + resolved.digest(),
            chance.seed,
            own.map(design -> options.word() + ", " + Plans.describe(design))
                .orElseGet(options::word),
            responses);
    Optional<Path> finished = output.finished(plan, console());
    if (finished.isPresent()) {
      return output.told(finished.get(), "study", this);
    }
    try (StudyRun run = new StudyRun(output.open(base.id(), plan, console()), this)) {
      ThreadEngine engine = new ThreadEngine(chance.threads());
      SensitivityStudy study =
          new SensitivityStudy(
              base,
              chance.seed,
              responses,
              options.sizes(),
              options.secondOrder,
              new SensitivityStage.Runner() {
                @Override
                public ExperimentStage stage(Experiment experiment, String name) {
                  return new ExperimentStage(experiment, run.unfinished(), name);
                }

                @Override
                public void run(ExperimentStage stage, RowReceiver rows)
                    throws IOException, InterruptedException {
                  run.stage(stage, engine, rows);
                }
              });
      if (own.isPresent()) {
        Streams streams = options.streams();
        tell(
            SensitivityTable.expected(
                study(base, own.get(), responses, streams), chance.threads()));
        study.runOne(options.method(), own.get(), options.replications(), streams);
      } else {
        Experiment first = study.first(factors);
        tell(
            SensitivityTable.expected(
                ExperimentCost.of(first),
                first,
                options.sizes(),
                options.secondOrder,
                chance.threads()));
        study.run(factors);
      }
      return finish(resolved, study, plan, started, run);
    }
  }

  private Experiment study(Scenario base, Design design, List<String> responses, Streams streams) {
    return new Experiment(
        base, design, chance.seed, options.replications(), streams, null, responses);
  }

  private int finish(
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
        Run shown = new Run(resolved.scenario(), chance.seed, rows - failed);
        Manifest manifest = manifest(resolved, study, plan, started, rows, failed);
        Showing.of(StoredResults.ofOne(folder.path(), manifest, shown, console()))
            .ifPresent(this::tell);
      }
      manifest(resolved, study, plan, started, rows, failed).write(folder.path());
      Path place = output.shown(run.commit(folder));
      if (json) {
        print(SensitivityTable.document(study, place));
      } else if (quiet) {
        print(place.toString());
      } else {
        SensitivityTable.lines(resolved.scenario(), study, place).forEach(this::print);
      }
    }
    study.stages().forEach(stage -> run.reportFailures(stage.run(), "see failures.csv there"));
    return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
  }

  private Manifest manifest(
      ResolvedScenario resolved,
      SensitivityStudy study,
      Plan plan,
      Instant started,
      long rows,
      long failed) {
    Experiment last = study.last().orElseThrow().experiment();
    return new Manifest(
        Version.number(),
        resolved.scenario().id(),
        resolved.digest(),
        Map.of(),
        chance.seed,
        new Layout(
            ResultsKind.STUDY, last.streams().word(), last.design().size(), rows, plan.parts()),
        last.replications(),
        failed,
        0,
        "none",
        words(),
        started,
        ChronoUnit.MILLIS.between(started, Instant.now()) / 1000.0,
        Manifest.thisHost());
  }
}
