package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.chart.Figure;
import org.entente.chart.PitFigure;
import org.entente.chart.PitPanels;
import org.entente.chart.Reliability;
import org.entente.chart.ReliabilityFigure;
import org.entente.chart.Sheet;
import org.entente.outcome.Evidence;
import org.entente.report.PictureFormat;
import org.entente.report.ResultsCharts;
import org.entente.results.ClosestFile;
import org.entente.results.Manifest;
import org.entente.results.PosteriorFile;
import org.entente.results.QuestionAnswers;
import org.entente.results.RecordedStimuli;
import org.entente.results.RecordedTies;
import org.entente.results.ResultsFolders;
import org.entente.results.ResultsWriter;
import org.entente.results.TiesFile;
import org.entente.scenario.Clock;
import org.entente.scenario.Scenario;
import org.entente.study.NumberScores;
import org.entente.study.ScoresFile;
import org.entente.study.Scoring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** {@code entente score}: how good the forecasts of an ensemble were. */
@CommandLine.Command(
    name = "score",
    description = "Scores the forecasts of a results folder against what is on record.",
    footer = {
      "",
      "Example: entente score latest --observed scenarios/hindcast-2024-record.csv",
      "",
      "A record is a CSV with the columns date, stimulus, from, on, intensity and source. A row whose",
      "date is an interval, 2025-01-09/2025-12-31, without an intensity, declares that the file holds",
      "all stimuli of its type, source and target in it (empty: any); of others it tells some. A table",
      "of resolved questions has the columns id, outcome (yes or no), cluster, baseRate and source; one",
      "of values on dates date, quantity (alignment.A.B or trust.A.B), value and source.",
      "Scores go to RESULTS/scores.csv, a reliability diagram and a PIT histogram to RESULTS/charts."
    })
final class ScoreCommand extends Command {
  /** Names of the figures that it draws. */
  static final List<String> FIGURES = List.of("reliability", "pit");

  private static final int PIT_BINS = 10;

  @CommandLine.Parameters(
      paramLabel = "RESULTS",
      description = "A results folder of a run, or 'latest' for the newest below results.")
  String results = ResultsFolders.LATEST;

  @CommandLine.Option(
      names = "--observed",
      paramLabel = "FILE",
      required = true,
      split = ",",
      description =
          "A record, a table of resolved questions, one of values on dates, or several of them with"
              + " commas between.")
  List<String> observed = new ArrayList<>();

  @CommandLine.Option(
      names = "--from",
      paramLabel = "DATE",
      description =
          "Score what comes from this day on, and leave out whatever hangs on days before it, which"
              + " may have been used to calibrate (--until).")
  @Nullable LocalDate from;

  @CommandLine.Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "Seed of the intervals' resampling (default: ${DEFAULT-VALUE}).")
  long seed;

  @CommandLine.Option(names = "--no-charts", description = "Draw no pictures.")
  boolean noCharts;

  @Override
  public Integer call() throws IOException {
    Path folder = ensemble(results);
    if (Manifest.read(folder).layout().isDesign()) {
      throw new BadInputException(
          console().shown(folder)
              + " holds a study over a design, whose points are no forecasts; name the results of a"
              + " run");
    }
    Manifest.requireIntact(
        folder,
        ResultsWriter.SCENARIO,
        ResultsWriter.RESPONSES,
        QuestionAnswers.FILE,
        TiesFile.FILE,
        ClosestFile.FILE);
    StoredResults stored = StoredResults.read(folder, console());
    Manifest manifest = stored.manifest();
    if (manifest.recorded() > 0) {
      Manifest.requireIntact(folder, RecordedStimuli.FILE);
    }
    Scenario scenario = stored.run().scenario();
    requireOnClock(scenario.clock());
    Evidence evidence = ObservedFiles.read(observed, scenario, console());
    if (manifest.recorded() > 0 && !evidence.values().isEmpty()) {
      Manifest.requireIntact(folder, RecordedTies.FILE);
    }
    if (PosteriorFile.isIn(folder) && from == null) {
      tell(
          "Note: the parameters of these results were drawn from a posterior; what it was"
              + " calibrated on scores too well, so leave that out by --from DATE.");
    }
    Scoring scoring =
        Scoring.of(folder, manifest, scenario, evidence, Optional.ofNullable(from), seed);
    ScoresFile.write(folder, scoring);
    manifest.renew(folder, ScoresFile.FILE);
    if (!noCharts) {
      draw(folder, stored, scoring);
    }
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("scenario", scenario.id());
      document.putAll(ScoresFile.json(scoring));
      document.put("results", folder.toString());
      print(document);
    } else if (quiet) {
      print(folder.resolve(ScoresFile.FILE).toString());
    } else {
      String heading = "Scores of " + stored.run().subtitle();
      ScoreTable.lines(heading, scoring).forEach(this::print);
      print("Scores: " + console().shown(folder.resolve(ScoresFile.FILE)));
    }
    return ExitCode.DONE;
  }

  private void requireOnClock(Clock clock) {
    if (from != null && !clock.covers(from)) {
      throw new BadInputException(
          "--from: "
              + from
              + " is outside the clock, which runs from "
              + clock.start()
              + " to "
              + clock.end());
    }
  }

  private void draw(Path folder, StoredResults stored, Scoring scoring) throws IOException {
    Headless.require();
    ResultsCharts charts = stored.charts();
    Optional<String> obstacle = charts.obstacle();
    obstacle.ifPresent(this::tell);
    if (obstacle.isEmpty()) {
      List<Figure> figures = figures(stored.run().subtitle(), scoring);
      charts.draw(figures, Sheet.STANDARD, List.of(PictureFormat.values()));
      stored.manifest().renew(folder, ResultsCharts.FOLDER);
    }
  }

  private static List<Figure> figures(String subtitle, Scoring scoring) {
    List<Figure> figures = new ArrayList<>();
    if (!scoring.questions().cases().isEmpty()) {
      figures.add(
          new ReliabilityFigure(
              new Reliability(
                  "How often what was given so likely came",
                  subtitle,
                  scoring.questions().diagram())));
    }
    List<PitPanels.Kind> kinds = new ArrayList<>();
    add(
        kinds,
        scoring.from().map(day -> "counts from " + day + " on").orElse("counts over all the time"),
        scoring.counts());
    add(kinds, "counts month by month", scoring.months());
    add(kinds, "alignment and trust on dates", scoring.series());
    if (!kinds.isEmpty()) {
      figures.add(
          new PitFigure(new PitPanels("Where what came lies in its forecast", subtitle, kinds)));
    }
    return figures;
  }

  private static void add(List<PitPanels.Kind> kinds, String name, NumberScores scores) {
    if (!scores.cases().isEmpty()) {
      kinds.add(new PitPanels.Kind(name, scores.pit(PIT_BINS)));
    }
  }
}
