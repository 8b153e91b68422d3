package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.design.ParameterDraws;
import org.entente.experiment.Ensemble;
import org.entente.experiment.PairedRun;
import org.entente.experiment.Parameters;
import org.entente.experiment.Parameters.Way;
import org.entente.experiment.ThreadEngine;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Responses;
import org.entente.reader.ResolvedScenario;
import org.entente.results.Destination;
import org.entente.results.DifferenceBands;
import org.entente.results.EnsembleTally;
import org.entente.results.FixedParameters;
import org.entente.results.Layout;
import org.entente.results.Manifest;
import org.entente.results.StagedFolder;
import org.entente.scenario.Scenario;
import org.entente.study.Comparison;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code entente compare}: the same histories with and without something. */
@CommandLine.Command(
    name = "compare",
    description = "Compares scenarios with a base, the same histories with and without.",
    footer = {
      "",
      "Example: entente compare scenarios/kabul-2025.yaml scenarios/no-december-strike.yaml",
      "",
      "Every replication is simulated in each scenario with the same draws, so that differences"
          + " are",
      "those of the same history. Intervals are of paired differences."
    })
final class CompareCommand extends Command {

  /** In place of a scenario's: the whole comparison. */
  private static final int WHOLE = -1;

  @CommandLine.Parameters(
      index = "0",
      paramLabel = "BASE",
      description = "The scenario file that others are compared with.")
  Path base = Path.of("");

  @CommandLine.Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "OTHER",
      description = "Scenario files that are compared with it.")
  List<Path> others = new ArrayList<>();

  @CommandLine.Mixin SettingsOption settings = new SettingsOption();
  @CommandLine.Mixin EnsembleOptions options = new EnsembleOptions();
  @CommandLine.Mixin ParameterOptions parameters = new ParameterOptions();
  @CommandLine.Mixin PosteriorOption posterior = new PosteriorOption();
  @CommandLine.Mixin OutputOptions output = new OutputOptions();

  @CommandLine.Option(
      names = "--rank",
      paramLabel = "RESPONSE",
      description =
          "Rank the others by their effect on a response (default: the alignment of the focus with"
              + " its first partner at the end).")
  @Nullable String rank;

  /** The parameters of each scenario, the base's first. */
  private List<Parameters> drawn = List.of();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Instant started = Instant.now();
    List<ResolvedScenario> scenarios = ComparedScenarios.read(base, others, settings, this);
    Optional<PosteriorOption.Stored> drawnFrom = posterior.read(scenarios.get(0), this);
    List<Ensemble> ensembles = ensembles(scenarios, drawnFrom);
    if (parameters.way.independent((int) Math.min(4, options.replications)) < 2) {
      throw new BadInputException(
          parameters.way == Way.SPLIT
              ? "a comparison needs at least 2 draws of parameters for an interval: 4 replications"
              : "a comparison needs at least 2 replications for an interval");
    }
    String response =
        Names.response("--rank", rank, new Responses(ensembles.get(0).scenario()).names());
    Comparison comparison = new Comparison(ensembles);
    tellNotes(comparison);
    tellDraws(scenarios);
    Destination destination = output.destination(scenarios.get(0).scenario().id(), console());
    try (StagedFolder folder = destination.open();
        ComparisonFolder files = new ComparisonFolder(folder.path(), ensembles, scenarios)) {
      PairedRun.Gathered<EnsembleTally, DifferenceBands> gathered =
          simulate(ensembles, comparison, files);
      if (comparison.draws(0) < 2) {
        files.reportFailures(console().err());
        return ExitCode.FAILED;
      }
      files.finish(gathered, comparison);
      if (drawnFrom.isPresent()) {
        files.addPosterior(drawnFrom.get().folder());
      }
      Optional<DifferenceBands> fixed =
          parameters.way == Way.FIXED
              ? Optional.empty()
              : Optional.of(atFixedParameters(scenarios, ensembles, folder.path(), started));
      if (!output.noCharts) {
        // The pages tell neither time nor machine, so that the time so far will do.
        files
            .show(
                s -> manifest(scenarios, s, parameters.way, files, gathered, started),
                manifest(scenarios, WHOLE, parameters.way, files, gathered, started),
                comparison.pairs(0))
            .ifPresent(this::tell);
      }
      for (int s = 0; s < scenarios.size(); s++) {
        manifest(scenarios, s, parameters.way, files, gathered, started).write(files.sub(s));
      }
      manifest(scenarios, WHOLE, parameters.way, files, gathered, started).write(folder.path());
      Path place = output.shown(folder.commit(destination));
      show(comparison, gathered.pairs(), fixed, response, place);
      files.reportFailures(console().err());
      return files.failures() == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private List<Ensemble> ensembles(
      List<ResolvedScenario> scenarios, Optional<PosteriorOption.Stored> drawnFrom) {
    drawn =
        parameters.of(
            scenarios.stream().map(ResolvedScenario::scenario).toList(),
            options,
            drawnFrom.map(PosteriorOption.Stored::sample));
    List<Ensemble> ensembles = new ArrayList<>();
    for (int s = 0; s < scenarios.size(); s++) {
      CompiledScenario compiled = CompiledScenario.of(scenarios.get(s).scenario());
      ensembles.add(options.ensemble(compiled).with(drawn.get(s), options.recorded()));
    }
    return ensembles;
  }

  /**
   * The same comparison at the scenarios' own parameters, in a folder beside the other: how chance
   * alone makes pairs differ.
   */
  private DifferenceBands atFixedParameters(
      List<ResolvedScenario> scenarios, List<Ensemble> drawn, Path folder, Instant started)
      throws IOException, InterruptedException {
    List<Ensemble> ensembles =
        drawn.stream().map(ensemble -> ensemble.with(Parameters.FIXED, 0)).toList();
    Path place = Files.createDirectory(FixedParameters.in(folder));
    Comparison comparison = new Comparison(ensembles);
    try (ComparisonFolder files = new ComparisonFolder(place, ensembles, scenarios)) {
      PairedRun.Gathered<EnsembleTally, DifferenceBands> gathered =
          simulate(ensembles, comparison, files);
      files.reportFailures(console().err());
      if (comparison.pairs(0) < 2) {
        throw new BadInputException(
            "at the scenarios' own parameters no two pairs of histories ended well, so that chance"
                + " alone cannot be told");
      }
      files.finish(gathered, comparison);
      for (int s = 0; s < scenarios.size(); s++) {
        manifest(scenarios, s, Way.FIXED, files, gathered, started).write(files.sub(s));
      }
      manifest(scenarios, WHOLE, Way.FIXED, files, gathered, started).write(place);
      return gathered.pairs();
    }
  }

  private void tellNotes(Comparison comparison) {
    for (int other = 0; other < comparison.count(); other++) {
      comparison.notes(other).forEach(note -> tell("Note: " + note + "."));
    }
  }

  /** Tells what drawing does not show, or shows in another way. */
  private void tellDraws(List<ResolvedScenario> scenarios) {
    if (parameters.way == Way.FIXED) {
      return;
    }
    Scenario first = scenarios.get(0).scenario();
    ParameterDraws base = drawn.get(0).draws().orElseThrow();
    DrawNotes.ofSettings(settings.settings, base).forEach(note -> tell("Note: " + note + "."));
    for (int s = 1; s < scenarios.size(); s++) {
      ParameterDraws draws = drawn.get(s).draws().orElseThrow();
      DrawNotes.of(first, base, scenarios.get(s).scenario(), draws)
          .forEach(note -> tell("Note: " + note + "."));
    }
  }

  private PairedRun.Gathered<EnsembleTally, DifferenceBands> simulate(
      List<Ensemble> ensembles, Comparison comparison, ComparisonFolder files)
      throws InterruptedException {
    PairedRun<EnsembleTally, DifferenceBands> run =
        new PairedRun<>(
            ensembles,
            ensembles.stream()
                .<Supplier<EnsembleTally>>map(ensemble -> () -> new EnsembleTally(ensemble))
                .toList(),
            () -> new DifferenceBands(ensembles));
    try (Progress progress = Progress.of(options.replications, quiet, console().err())) {
      return run.on(
          new ThreadEngine(options.chance.threads()),
          pair -> {
            comparison.add(pair);
            files.add(pair);
            progress.step();
          });
    }
  }

  /** What the folder is, or the sub-folder of the scenario at a place. */
  private Manifest manifest(
      List<ResolvedScenario> all,
      int place,
      Way way,
      ComparisonFolder files,
      PairedRun.Gathered<EnsembleTally, DifferenceBands> gathered,
      Instant started) {
    boolean whole = place == WHOLE;
    List<ResolvedScenario> scenarios = whole ? all : all.subList(place, place + 1);
    long failures = whole ? files.failures() : files.failures(place);
    EnsembleTally tally = gathered.tallies().get(whole ? 0 : place);
    double seconds = ChronoUnit.MILLIS.between(started, Instant.now()) / 1000.0;
    Map<String, String> digests = new LinkedHashMap<>();
    scenarios.stream()
        .skip(1)
        .forEach(resolved -> digests.put(resolved.scenario().id(), resolved.digest()));
    return new Manifest(
        Version.number(),
        scenarios.get(0).scenario().id(),
        scenarios.get(0).digest(),
        digests,
        options.chance.seed,
        digests.isEmpty()
            ? layout(all, place, way)
            : Layout.comparison(scenarios.size(), options.replications),
        options.replications,
        failures,
        way == parameters.way ? options.recorded() : 0,
        tally.exactness(),
        words(),
        started,
        seconds,
        Manifest.thisHost());
  }

  /** Of one of the scenarios; the draws of some can only be had again beside those of others. */
  private Layout layout(List<ResolvedScenario> all, int place, Way way) {
    // Of a posterior another scenario draws what it has in common with the base.
    boolean alone =
        drawn
            .get(place)
            .draws()
            .map(draws -> draws.areOfOneAlone() && (place == 0 || draws.sample().isEmpty()))
            .orElse(true);
    return way == Way.FIXED || alone
        ? Layout.ensemble(way, options.replications)
        : Layout.compared(
            way, options.replications, all.stream().map(each -> each.scenario().id()).toList());
  }

  private void show(
      Comparison comparison,
      DifferenceBands bands,
      Optional<DifferenceBands> fixed,
      String response,
      Path place) {
    if (json) {
      print(CompareDocument.of(comparison, bands, fixed, response, options.chance.seed, place));
    } else if (quiet) {
      print(place.toString());
    } else {
      CompareTable.lines(comparison, bands, fixed, response, options.chance.seed, place)
          .forEach(this::print);
      if (parameters.way != Way.FIXED) {
        print(
            "Parameters were drawn"
                + (posterior.results == null ? "" : ", what was calibrated from its posterior")
                + ", the same for both of a pair; the same pairs at the scenarios' own are in "
                + FixedParameters.in(place)
                + ".");
      }
    }
  }
}
