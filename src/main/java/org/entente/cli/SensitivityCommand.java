package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.design.Design;
import org.entente.design.Factor;
import org.entente.experiment.Engine;
import org.entente.experiment.Experiment;
import org.entente.experiment.PointStreams;
import org.entente.experiment.RowReceiver;
import org.entente.experiment.Shard;
import org.entente.reader.ResolvedScenario;
import org.entente.results.Plan;
import org.entente.results.ShardFile;
import org.entente.scenario.Scenario;
import org.entente.study.ExperimentCost;
import org.entente.study.ExperimentStage;
import org.entente.study.Plans;
import org.entente.study.SensitivityStage;
import org.entente.study.SensitivityStudy;
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
  @CommandLine.Mixin EngineOptions engine = new EngineOptions();
  @CommandLine.Mixin ShardOption shard = new ShardOption();
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
    Shard part = shard.shard(output);
    if (part.isPart()) {
      return part(resolved, own, part, plan, started);
    }
    Optional<Path> finished = output.finished(plan, console());
    if (finished.isPresent()) {
      return output.told(finished.get(), "study", ExperimentStage.ALL_LISTED, this);
    }
    try (Engine on = engine.open(chance);
        StudyRun run = new StudyRun(output.open(base.id(), plan, console()), this)) {
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
                  run.stage(stage, on, rows);
                }
              });
      if (own.isPresent()) {
        PointStreams streams = options.streams();
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
      return new SensitivityResults(this, output, words()).put(resolved, study, plan, started, run);
    }
  }

  private int part(
      ResolvedScenario resolved, Optional<Design> own, Shard part, Plan plan, Instant started)
      throws IOException, InterruptedException {
    Design design =
        own.orElseThrow(
            () ->
                new BadInputException(
                    "--shard: each stage of screening hangs on what the one before found; name one"
                        + " stage by --method, or run the whole by --engine spark"));
    Experiment experiment =
        study(
            resolved.scenario(), design, options.responses(resolved.scenario()), options.streams());
    ShardOption.require(part, experiment);
    Optional<Path> finished = output.finished(plan.of(part), console());
    if (finished.isPresent()) {
      return output.told(finished.get(), "shard", ExperimentStage.ALL_LISTED, this);
    }
    try (Engine on = engine.open(chance);
        StudyRun run =
            new StudyRun(output.open(resolved.scenario().id(), plan.of(part), console()), this)) {
      ExperimentStage stage =
          new ExperimentStage(experiment, part, run.unfinished(), options.method());
      run.stage(stage, on);
      ShardFile file = new ShardFile(part, plan, options.method(), experiment);
      return new ShardResults(this, output).put(resolved, stage, file, started, run);
    }
  }

  private Experiment study(
      Scenario base, Design design, List<String> responses, PointStreams streams) {
    return new Experiment(
        base, design, chance.seed, options.replications(), streams, null, responses);
  }
}
