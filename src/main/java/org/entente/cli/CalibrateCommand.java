package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.calibration.CalibratedOverlay;
import org.entente.calibration.CalibrationFiles;
import org.entente.calibration.CalibrationPlan;
import org.entente.calibration.CalibrationStage;
import org.entente.calibration.CountStatistic;
import org.entente.calibration.Inference;
import org.entente.calibration.Posterior;
import org.entente.calibration.RecordStatistics;
import org.entente.design.Factor;
import org.entente.design.FactorNames;
import org.entente.experiment.ThreadEngine;
import org.entente.model.CompiledScenario;
import org.entente.outcome.ObservedRecord;
import org.entente.outcome.RecordFile;
import org.entente.reader.ResolvedScenario;
import org.entente.report.Run;
import org.entente.results.Layout;
import org.entente.results.Manifest;
import org.entente.results.Plan;
import org.entente.results.ResultsWriter;
import org.entente.results.StagedFolder;
import org.entente.scenario.Clock;
import org.entente.scenario.Scenario;
import org.entente.table.CsvReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code entente calibrate}: what a record says about parameters. */
@CommandLine.Command(
    name = "calibrate",
    description = "Infers the quantities that a scenario names from a record of what happened.",
    footer = {
      "",
      "Example: entente calibrate scenarios/kabul-2025.yaml --observed record.csv",
      "",
      "The scenario names one to eight quantities that have ranges (calibrate: [PATH, ...]); all",
      "other ranges are drawn from anew for each simulation. The record is a CSV of date, stimulus,",
      "from, on, intensity and source; a row whose date is an interval, as in",
      "2025-01-09/2025-12-31, says that all of its kind are on record.",
      "An interrupted calibration goes on with --resume and leaves the same bytes as an undisturbed",
      "one."
    })
final class CalibrateCommand extends Command {
  /** The record, in the results folder. */
  static final String OBSERVED = "observed.csv";

  @CommandLine.Mixin ScenarioArgument scenario = new ScenarioArgument();

  @CommandLine.Option(
      names = "--observed",
      required = true,
      paramLabel = "FILE",
      description = "The record of what happened (CSV).")
  Path observed = Path.of("");

  @CommandLine.Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Leave out what came after this day, so that it can be scored.")
  @Nullable LocalDate until;

  @CommandLine.Option(
      names = "--statistic",
      paramLabel = "NAME",
      description =
          "Compare this statistic, as in count.strike.rawalpindi.kabul, and no other that is not"
              + " named (default: all that the record tells). Repeatable.")
  List<String> named = new ArrayList<>();

  @CommandLine.Option(
      names = "--particles",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Places over the prior, of which half are kept (default: ${DEFAULT-VALUE}).")
  int particles;

  @CommandLine.Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "20000",
      description = "Begin no population that needs more simulations (default: ${DEFAULT-VALUE}).")
  int most;

  @CommandLine.Option(
      names = "--least-accepted",
      paramLabel = "SHARE",
      defaultValue = "0.05",
      description =
          "Stop when a smaller share of a population comes nearer to the record (default:"
              + " ${DEFAULT-VALUE}).")
  double leastAccepted;

  @CommandLine.Mixin ChanceOptions chance = new ChanceOptions();
  @CommandLine.Mixin StudyOutput output = new StudyOutput();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Instant started = Instant.now();
    ResolvedScenario resolved = scenario.read(this);
    Inference inference = inference(resolved.scenario());
    Plan plan =
        CalibrationPlan.of(
            Version.number(),
            resolved.digest(),
            inference,
            Files.readAllLines(console().path(observed.toString())));
    Optional<Path> finished = output.finished(plan, console());
    if (finished.isPresent()) {
      tell(StudyOutput.nothingLeft(finished.get(), "calibration"));
      if (json) {
        print(Map.of("results", finished.get().toString()));
      } else {
        print(finished.get().toString());
      }
      return ExitCode.DONE;
    }
    try (StudyRun run =
        new StudyRun(output.open(resolved.scenario().id(), plan, console()), this)) {
      CalibrationStage stage = new CalibrationStage(inference, run.unfinished());
      Posterior posterior = run.calibrate(stage, new ThreadEngine(chance.threads()));
      run.results(
          () -> {
            try (StagedFolder folder = run.destination().open()) {
              write(folder.path(), resolved, posterior);
              Manifest manifest = manifest(resolved, posterior, plan, started);
              if (!output.noCharts) {
                long ended = posterior.simulations() - posterior.failed();
                Run all = new Run(resolved.scenario(), chance.seed, ended);
                Showing.of(StoredResults.ofOne(folder.path(), manifest, all, console()))
                    .ifPresent(this::tell);
              }
              manifest(resolved, posterior, plan, started).write(folder.path());
              show(posterior, output.shown(run.commit(folder)));
            }
          });
    }
    return ExitCode.DONE;
  }

  private void write(Path place, ResolvedScenario resolved, Posterior posterior)
      throws IOException {
    Files.writeString(place.resolve(ResultsWriter.SCENARIO), resolved.yaml());
    Files.copy(console().path(observed.toString()), place.resolve(OBSERVED));
    CalibrationFiles.write(place, posterior);
    Files.writeString(
        place.resolve(CalibratedOverlay.FILE),
        CalibratedOverlay.text(posterior, ResultsWriter.SCENARIO, OBSERVED));
  }

  private Inference inference(Scenario simulated) throws IOException {
    requireNumbers();
    requireDecided(simulated.clock());
    FactorNames names = new FactorNames(simulated);
    List<Factor> factors = simulated.calibrated().stream().map(names::named).toList();
    if (!Files.isRegularFile(console().path(observed.toString()))) {
      throw new BadInputException("--observed: there is no file " + console().shown(observed));
    }
    ObservedRecord record;
    try (CsvReader csv = CsvReader.open(console().path(observed.toString()))) {
      record = RecordFile.read(csv, simulated);
    }
    RecordStatistics offered =
        RecordStatistics.of(
            record,
            CompiledScenario.of(simulated),
            until == null ? simulated.clock().end() : until);
    offered.left().forEach(sentence -> tell("Note: " + sentence + "."));
    List<CountStatistic> statistics = chosen(offered.statistics());
    if (statistics.isEmpty()) {
      throw new BadInputException(
          observed
              + " tells nothing of the days on which actors decide: it has neither a stimulus that"
              + " the scenario can have, nor a row that declares what is complete");
    }
    return new Inference(
        simulated, factors, statistics, chance.seed, particles, leastAccepted, most);
  }

  private void requireNumbers() {
    int largest = Inference.MOST_SIMULATIONS;
    require(
        particles >= Inference.LEAST_PARTICLES && particles <= largest,
        "--particles",
        "from " + Inference.LEAST_PARTICLES + " to " + Words.count(largest),
        particles);
    require(
        most >= particles && most <= largest,
        "--most",
        "from the number of particles, " + Words.count(particles) + ", to " + Words.count(largest),
        most);
    require(
        leastAccepted > 0 && leastAccepted < 1,
        "--least-accepted",
        "a share between 0 and 1",
        leastAccepted);
  }

  private static void require(boolean holds, String option, String wanted, Number given) {
    if (!holds) {
      throw new BadInputException(option + " must be " + wanted + ", not " + given);
    }
  }

  private void requireDecided(Clock clock) {
    if (until != null && (until.isBefore(clock.decisionsFrom()) || until.isAfter(clock.end()))) {
      throw new BadInputException(
          "--until: "
              + until
              + " is no day on which actors decide; these are from "
              + clock.decisionsFrom()
              + " to "
              + clock.end());
    }
  }

  private List<CountStatistic> chosen(List<CountStatistic> offered) {
    if (named.isEmpty()) {
      return offered;
    }
    for (String name : named) {
      if (offered.stream().noneMatch(statistic -> isNamed(statistic, name))) {
        throw new BadInputException(
            "--statistic: "
                + Names.unknown(
                    "statistic", name, offered.stream().map(CountStatistic::name).toList()));
      }
    }
    return offered.stream()
        .filter(statistic -> named.stream().anyMatch(name -> isNamed(statistic, name)))
        .toList();
  }

  /** By its whole name, or by that without its window. */
  private static boolean isNamed(CountStatistic statistic, String name) {
    return statistic.name().equals(name) || ("count." + statistic.triple()).equals(name);
  }

  private Manifest manifest(
      ResolvedScenario resolved, Posterior posterior, Plan plan, Instant started) {
    return new Manifest(
        Version.number(),
        resolved.scenario().id(),
        resolved.digest(),
        Map.of(),
        chance.seed,
        Layout.calibration(posterior.simulations(), plan),
        particles,
        posterior.failed(),
        0,
        "none",
        words(),
        started,
        ChronoUnit.MILLIS.between(started, Instant.now()) / 1000.0,
        Manifest.thisHost());
  }

  private void show(Posterior posterior, Path place) {
    if (json) {
      print(CalibrateTable.document(posterior, place));
    } else if (quiet) {
      print(place.toString());
    } else {
      CalibrateTable.lines(posterior, place).forEach(this::print);
    }
  }
}
