package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.StreamedSample;
import org.entente.experiment.Engine;
import org.entente.experiment.Ensemble;
import org.entente.experiment.EnsembleJob;
import org.entente.experiment.EnsembleRun;
import org.entente.experiment.Failure;
import org.entente.experiment.Parameters;
import org.entente.model.CompiledScenario;
import org.entente.reader.ResolvedScenario;
import org.entente.report.Run;
import org.entente.results.Destination;
import org.entente.results.EnsembleSummary;
import org.entente.results.EnsembleTally;
import org.entente.results.FixedParameters;
import org.entente.results.Layout;
import org.entente.results.Manifest;
import org.entente.results.PosteriorFile;
import org.entente.results.ResultsWriter;
import org.entente.results.StagedFolder;
import picocli.CommandLine;

/** {@code entente run}: an ensemble of one scenario. */
@CommandLine.Command(
    name = "run",
    description = "Simulates an ensemble of a scenario: table, charts, report, data.",
    footer = {
      "",
      "Example: entente run scenarios/kabul-2025.yaml -n 2000 --seed 7",
      "",
      "A replication is one simulated history; the same scenario, seed and version give the same",
      "histories, whatever the number of threads. Results go to a new folder each time,",
      "results/SCENARIO/001 and so on."
    })
final class RunCommand extends Command {
  private static final int MOST_FAILURES = 5;
  private static final String SUMMARY_ONLY = "--summary-only";

  @CommandLine.Mixin ScenarioArgument scenario = new ScenarioArgument();
  @CommandLine.Mixin EnsembleOptions options = new EnsembleOptions();
  @CommandLine.Mixin ParameterOptions parameters = new ParameterOptions();
  @CommandLine.Mixin PosteriorOption posterior = new PosteriorOption();
  @CommandLine.Mixin EngineOptions engine = new EngineOptions();
  @CommandLine.Mixin OutputOptions output = new OutputOptions();

  @CommandLine.Option(
      names = SUMMARY_ONLY,
      description =
          "Keep no row a replication, so that memory does not grow with their number: no"
              + " responses.csv, no histories, no picture of either; quantiles of responses within"
              + " 0.05 %% of themselves.")
  boolean summaryOnly;

  @CommandLine.Spec CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Instant started = Instant.now();
    requireNoRowsWhereNoneAreKept();
    ResolvedScenario resolved = scenario.read(this);
    Optional<PosteriorOption.Stored> drawnFrom = posterior.read(resolved, this);
    Ensemble ensemble =
        options
            .ensemble(CompiledScenario.of(resolved.scenario()))
            .with(
                parameters.of(
                    resolved.scenario(), options, drawnFrom.map(PosteriorOption.Stored::sample)),
                summaryOnly ? 0 : options.recorded());
    ensemble
        .parameters()
        .draws()
        .map(draws -> DrawNotes.ofSettings(scenario.settings.settings, draws))
        .ifPresent(notes -> notes.forEach(note -> tell("Note: " + note + ".")));
    Destination destination = output.destination(resolved.scenario().id(), console());
    try (StagedFolder folder = destination.open();
        ResultsWriter writer =
            new ResultsWriter(ensemble, folder.path(), resolved.yaml(), !summaryOnly)) {
      if (drawnFrom.isPresent()) {
        Files.copy(
            drawnFrom.get().folder().resolve(PosteriorFile.FILE),
            folder.path().resolve(PosteriorFile.FILE));
      }
      EnsembleTally tally = simulate(ensemble, writer);
      if (writer.record().count() == 0) {
        reportFailures(writer.record().failures(), "nothing was kept");
        return ExitCode.FAILED;
      }
      EnsembleSummary summary = writer.finish(tally);
      long failed = writer.record().failures().size();
      Optional<EnsembleSummary> fixed = Optional.empty();
      if (ensemble.parameters().isDrawn()) {
        fixed = atFixedParameters(ensemble, resolved, folder.path(), started);
        if (fixed.isEmpty()) {
          return ExitCode.FAILED;
        }
      }
      Optional<String> withoutCharts = Optional.empty();
      if (!output.noCharts) {
        // The page tells neither time nor machine, so the time so far will do.
        Manifest manifest = manifest(ensemble, resolved, tally, failed, started);
        Run run = StoredResults.run(resolved.scenario(), manifest, summary.replications());
        withoutCharts = Showing.of(StoredResults.ofCourse(folder.path(), manifest, run, List.of()));
      }
      manifest(ensemble, resolved, tally, failed, started).write(folder.path());
      if (Thread.interrupted()) {
        throw new InterruptedException("asked to stop before the results were in place");
      }
      Path place = output.shown(folder.commit(destination));
      withoutCharts.ifPresent(this::tell);
      show(ensemble, summary, fixed, place);
      reportFailures(writer.record().failures(), "all are listed in " + ResultsWriter.FAILURES);
      return writer.record().failures().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private void requireNoRowsWhereNoneAreKept() {
    for (String option :
        List.of("--record-first", "--ties", ParameterOptions.OPTION, PosteriorOption.OPTION)) {
      if (summaryOnly && spec.commandLine().getParseResult().hasMatchedOption(option)) {
        throw new BadInputException(
            SUMMARY_ONLY
                + " keeps no row and no history, which "
                + option
                + " is for; leave one of them out");
      }
    }
  }

  /**
   * The same replications at the scenario's own parameters, in a folder beside the others: what
   * chance does alone.
   *
   * @return empty where none ended well, which is told
   */
  private Optional<EnsembleSummary> atFixedParameters(
      Ensemble drawn, ResolvedScenario resolved, Path folder, Instant started)
      throws IOException, InterruptedException {
    Ensemble ensemble = drawn.with(Parameters.FIXED, 0);
    Path place = Files.createDirectory(FixedParameters.in(folder));
    try (ResultsWriter writer = new ResultsWriter(ensemble, place, resolved.yaml())) {
      EnsembleTally tally = simulate(ensemble, writer);
      List<Failure> failures = writer.record().failures();
      reportFailures(failures, "these were at the scenario's own parameters");
      if (writer.record().count() == 0) {
        return Optional.empty();
      }
      EnsembleSummary summary = writer.finish(tally);
      manifest(ensemble, resolved, tally, failures.size(), started).write(place);
      return Optional.of(summary);
    }
  }

  private EnsembleTally simulate(Ensemble ensemble, ResultsWriter writer)
      throws InterruptedException {
    try (Engine on = engine.open(options.chance);
        Progress progress =
            Progress.of(ensemble.replications(), quiet, console().err(), on::activity)) {
      return EnsembleRun.on(
          on, new EnsembleJob<>(ensemble, EnsembleTally::new), progress.before(writer));
    }
  }

  private Manifest manifest(
      Ensemble ensemble,
      ResolvedScenario resolved,
      EnsembleTally tally,
      long failed,
      Instant started) {
    return new Manifest(
        Version.number(),
        resolved.scenario().id(),
        resolved.digest(),
        Map.of(),
        ensemble.seed(),
        Layout.ensemble(ensemble.parameters().way(), ensemble.replications()),
        ensemble.replications(),
        failed,
        ensemble.recordFirst(),
        tally.exactness() + (summaryOnly ? "; of responses, " + StreamedSample.EXACTNESS : ""),
        words(),
        started,
        ChronoUnit.MILLIS.between(started, Instant.now()) / 1000.0,
        Manifest.thisHost());
  }

  private void show(
      Ensemble ensemble, EnsembleSummary summary, Optional<EnsembleSummary> fixed, Path place) {
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>(summary.json());
      fixed.ifPresent(at -> document.put("fixedParameters", at.json()));
      document.put("results", place.toString());
      print(document);
    } else if (quiet) {
      print(place.toString());
    } else {
      RunTable.lines(ensemble, summary, fixed, place).forEach(this::print);
    }
  }

  private void reportFailures(List<Failure> failures, String whatBecameOfThem) {
    for (Failure failure : failures.stream().limit(MOST_FAILURES).toList()) {
      complain(
          "Replication %d of seed %d failed: %s",
          failure.replication(), failure.seed(), failure.cause());
    }
    if (!failures.isEmpty()) {
      complain(
          "%s of %s failed; %s.",
          Words.count(failures.size()),
          Words.count(options.replications, "replication", "replications"),
          whatBecameOfThem);
    }
  }

  private void complain(String format, Object... values) {
    console().err().print(String.format(Locale.ROOT, format, values) + "\n");
  }
}
