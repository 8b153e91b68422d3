package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.design.Design;
import org.entente.experiment.Engine;
import org.entente.experiment.Experiment;
import org.entente.experiment.Precision;
import org.entente.experiment.Shard;
import org.entente.reader.ResolvedScenario;
import org.entente.results.Plan;
import org.entente.results.ShardFile;
import org.entente.study.ExperimentStage;
import org.entente.study.Plans;
import org.entente.study.PointStage;
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

  @CommandLine.Option(
      names = "--summary-only",
      description =
          "Keep the summary of the points and no row a replication: no responses.csv, nothing to"
              + " analyse or trace. On a cluster, points are reduced where they are worked out.")
  boolean summaryOnly;

  @CommandLine.Mixin EngineOptions engine = new EngineOptions();
  @CommandLine.Mixin ShardOption shard = new ShardOption();
  @CommandLine.Mixin StudyOutput output = new StudyOutput();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Instant started = Instant.now();
    ResolvedScenario resolved = scenario.read(this);
    Experiment experiment = experiment(resolved);
    SweepOptions.shown(response, experiment.responses());
    Shard part = shard.shard(output);
    ShardOption.require(part, experiment);
    requireRows(part);
    engine.require();
    if (dryRun) {
      DryRun found = DryRun.of(experiment, chance.threads(), !summaryOnly);
      if (json) {
        print(found.document());
      } else {
        found.lines().forEach(this::print);
      }
      return ExitCode.DONE;
    }
    Plan plan = Plans.sweep(Version.number(), resolved.digest(), experiment, !summaryOnly);
    Optional<Path> finished = output.finished(plan.of(part), console());
    if (finished.isPresent()) {
      String listed = summaryOnly ? PointStage.FIRST_LISTED : ExperimentStage.ALL_LISTED;
      return output.told(finished.get(), part.isPart() ? "shard" : "sweep", listed, this);
    }
    try (Engine on = engine.open(chance);
        StudyRun run =
            new StudyRun(output.open(resolved.scenario().id(), plan.of(part), console()), this)) {
      if (summaryOnly) {
        PointStage points = new PointStage(experiment, run.unfinished());
        run.points(points, on);
        return new SweepResults(this, output, words(), response)
            .put(resolved, points, plan, started, run);
      }
      ExperimentStage stage = new ExperimentStage(experiment, part, run.unfinished(), STAGE);
      run.stage(stage, on);
      return part.isPart()
          ? new ShardResults(this, output)
              .put(resolved, stage, new ShardFile(part, plan, "", experiment), started, run)
          : new SweepResults(this, output, words(), response)
              .put(resolved, stage, plan, started, run);
    }
  }

  /** Refuses what hangs on rows where none are kept. */
  private void requireRows(Shard part) {
    if (summaryOnly && part.isPart()) {
      throw new BadInputException(
          "shards are joined row by row, and --summary-only keeps none; say one of the two");
    }
    if (summaryOnly && options.until != null) {
      throw new BadInputException(
          "--until-se adds replications by the rows so far, and --summary-only keeps none; say one"
              + " of the two");
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
}
