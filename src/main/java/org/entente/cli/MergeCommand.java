package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.experiment.Experiment;
import org.entente.experiment.RowReceiver;
import org.entente.experiment.ThreadEngine;
import org.entente.reader.ResolvedScenario;
import org.entente.results.Manifest;
import org.entente.results.Plan;
import org.entente.results.ShardFile;
import org.entente.results.ShardFolder;
import org.entente.results.ShardMerge;
import org.entente.results.UnfinishedFolder;
import org.entente.study.ExperimentStage;
import org.entente.study.Plans;
import org.entente.study.SensitivityStage;
import org.entente.study.SensitivityStudy;
import picocli.CommandLine;

/** {@code entente merge}: the parts of a study as one. */
@CommandLine.Command(
    name = "merge",
    description = "Joins the shards of a sweep or of a stage of sensitivity, run apart by --shard.",
    footer = {
      "",
      "Example: entente merge shards/* --out results/joined",
      "",
      "Shards come in any order, and twice if they agree; none may be missing. The files are those",
      "that one process leaves, byte for byte, but for the times and the command in the manifest."
    })
final class MergeCommand extends Command {
  private static final String STAGE = "sweep";

  @CommandLine.Parameters(
      arity = "1..*",
      paramLabel = "SHARDS",
      description = "Folders that --shard left, of one study.")
  List<String> shards = new ArrayList<>();

  @CommandLine.Mixin StudyOutput output = new StudyOutput();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Instant started = Instant.now();
    List<ShardFolder> folders = new ArrayList<>();
    for (String shard : shards) {
      folders.add(ShardFolder.read(console().path(shard), shard));
    }
    ShardMerge merge = new ShardMerge(folders);
    ShardFile whole = merge.whole();
    Manifest manifest = Manifest.read(merge.scenario());
    if (!manifest.version().equals(Version.number())) {
      throw new BadInputException(
          "these shards are of version "
              + manifest.version()
              + " of Entente; merge them with it, as this is "
              + Version.number());
    }
    ResolvedScenario resolved = RecordedScenario.of(merge.scenario(), manifest, this);
    Experiment experiment = whole.experiment(resolved.scenario());
    requireDesign(whole, experiment);
    Plan plan = whole.plan();
    List<String> words = ShardOption.without(manifest.command());
    Optional<Path> finished = output.finished(plan, console());
    if (finished.isPresent()) {
      return output.told(finished.get(), "study", ExperimentStage.ALL_LISTED, this);
    }
    try (StudyRun run =
        new StudyRun(output.open(resolved.scenario().id(), plan, console()), this)) {
      return whole.estimator().isEmpty()
          ? sweep(resolved, experiment, merge, words, started, run)
          : stage(resolved, experiment, merge, words, started, run);
    }
  }

  /** What is joined must be what was planned. */
  private static void requireDesign(ShardFile whole, Experiment experiment) {
    String design = Plans.describe(experiment.design());
    if (whole.plan().parts().values().stream().noneMatch(part -> part.contains(design))) {
      throw new BadInputException(
          "the points in design.csv are not those that the shards were run at; run them again");
    }
  }

  private int sweep(
      ResolvedScenario resolved,
      Experiment experiment,
      ShardMerge merge,
      List<String> words,
      Instant started,
      StudyRun run)
      throws IOException, InterruptedException {
    Optional<String> response =
        AskedAgain.of(Manifest.read(merge.scenario()), console()).flatMap(AskedAgain::response);
    ExperimentStage stage = joined(experiment, merge, run.unfinished(), STAGE);
    run.stage(stage, new ThreadEngine(1));
    return new SweepResults(this, output, words, response.orElse(null))
        .put(resolved, stage, merge.whole().plan(), started, run);
  }

  private int stage(
      ResolvedScenario resolved,
      Experiment experiment,
      ShardMerge merge,
      List<String> words,
      Instant started,
      StudyRun run)
      throws IOException, InterruptedException {
    SensitivityStudy study =
        SensitivityStudy.ofOneStage(
            experiment,
            new SensitivityStage.Runner() {
              @Override
              public ExperimentStage stage(Experiment one, String name) throws IOException {
                return joined(one, merge, run.unfinished(), name);
              }

              @Override
              public void run(ExperimentStage stage, RowReceiver rows)
                  throws IOException, InterruptedException {
                run.stage(stage, new ThreadEngine(1), rows);
              }
            });
    study.runOne(
        merge.whole().estimator(),
        experiment.design(),
        experiment.replications(),
        experiment.streams());
    return new SensitivityResults(this, output, words)
        .put(resolved, study, merge.whole().plan(), started, run);
  }

  /** A stage all of whose rows are there, so that to run it simulates nothing. */
  private static ExperimentStage joined(
      Experiment experiment, ShardMerge merge, UnfinishedFolder unfinished, String name)
      throws IOException {
    ExperimentStage stage = new ExperimentStage(experiment, unfinished, name);
    Files.deleteIfExists(stage.journal());
    merge.write(stage.journal());
    return stage;
  }
}
