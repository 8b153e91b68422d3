package org.entente.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.chart.Drawing;
import org.entente.chart.Figure;
import org.entente.chart.Sheet;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Observations;
import org.entente.report.FigureSource.Request;
import org.entente.results.BandsFile;
import org.entente.results.DifferenceBandsFile;
import org.entente.results.FixedParameters;
import org.entente.results.Manifest;
import org.entente.results.ResultsException;
import org.entente.results.ResultsWriter;
import org.entente.results.SweepFiles;
import org.entente.scenario.Scenario;

/** The pictures of a results folder: of an ensemble, a comparison, a sweep or a study. */
public final class ResultsCharts {
  /** Where they are in a results folder. */
  public static final String FOLDER = "charts";

  /** Responses of a sweep that a page tells of: more than these nobody reads. */
  private static final int MOST_CHIEF = 8;

  private final Path folder;
  private final Run run;
  private final List<Scenario> others;
  private final ResultsKind kind;
  private final boolean rows;

  /**
   * The pictures of a folder.
   *
   * @param run its run; of a comparison, the base's
   * @param others the scenarios that the base is compared with; empty if it is no comparison
   */
  public ResultsCharts(Path folder, Run run, List<Scenario> others) {
    this(folder, run, others, others.isEmpty() ? ResultsKind.ENSEMBLE : ResultsKind.COMPARISON);
  }

  private ResultsCharts(Path folder, Run run, List<Scenario> others, ResultsKind kind) {
    this.folder = folder;
    this.run = run;
    this.others = List.copyOf(others);
    this.kind = kind;
    this.rows = hasRows(folder);
  }

  /** The pictures of a folder of a kind that has one scenario: any but a comparison. */
  public static ResultsCharts of(Path folder, Run run, ResultsKind kind) {
    return new ResultsCharts(folder, run, List.of(), kind);
  }

  private List<FigureSource> sources() {
    return FigureSource.of(kind).stream().filter(source -> rows || !source.needsRows()).toList();
  }

  /**
   * Whether results have a row a replication: not if they have a summary and were left without. Of
   * results that are being made there is no manifest yet.
   */
  private static boolean hasRows(Path folder) {
    try {
      return Files.exists(folder.resolve(ResultsWriter.RESPONSES))
          || Files.notExists(folder.resolve(SweepFiles.SUMMARY))
          || (Files.exists(folder.resolve(Manifest.FILE))
              && Manifest.holds(folder, ResultsWriter.RESPONSES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the figures that there may be, in their order. */
  public List<String> names() {
    return sources().stream().flatMap(source -> source.names().stream()).toList();
  }

  /** Responses of which figures can be asked for; none of a comparison. */
  public List<String> responses() throws IOException {
    return switch (kind) {
      case ENSEMBLE -> DistributionCharts.responses(run.scenario());
      case COMPARISON, CALIBRATION -> List.of();
      case SWEEP -> SweepPoints.responses(folder);
      case SENSITIVITY -> IndexCharts.responses(folder);
    };
  }

  /**
   * Responses of a sweep that a page tells of: the one that is asked for or the first, then the
   * alignments of the focus at the end, as far as they were kept.
   */
  public List<String> chief(Optional<String> response) throws IOException {
    List<String> kept = SweepPoints.responses(folder);
    String before = "alignment." + run.scenario().focus() + ".";
    return Stream.concat(
            Stream.of(response.orElse(kept.get(0))),
            kept.stream().filter(name -> name.startsWith(before)))
        .distinct()
        .limit(MOST_CHIEF)
        .toList();
  }

  /**
   * Figures of a sweep, and behind them the same of further responses.
   *
   * @param figures of the first response
   * @param responses all, the first among them; empty for what is no sweep
   */
  public List<Figure> withMore(List<Figure> figures, List<String> responses) throws IOException {
    List<Figure> all = new ArrayList<>(figures);
    for (String response : responses.stream().skip(1).toList()) {
      all.addAll(figures(namesOfResponse(), Optional.of(response)));
    }
    return all;
  }

  /** Names of the figures that draw the response that is asked for. */
  public List<String> namesOfResponse() {
    return FigureSource.ofResponse(kind).stream()
        .filter(source -> rows || !source.needsRows())
        .flatMap(source -> source.names().stream())
        .toList();
  }

  /** The files of the folder that figures of these names are drawn from. */
  public List<String> files(List<String> wanted) {
    Set<String> files = new LinkedHashSet<>(FigureSource.files(sources(), wanted));
    if (kind == ResultsKind.SENSITIVITY && FigureSource.EFFECTS.draws(wanted)) {
      files.add(EffectCharts.file(folder));
    }
    files.addAll(ofChanceAlone(files));
    return List.copyOf(files);
  }

  /** Where parameters are drawn, the bands of chance alone that are drawn beside. */
  private List<String> ofChanceAlone(Set<String> files) {
    if (!Files.isDirectory(FixedParameters.in(folder))) {
      return List.of();
    }
    return Stream.of(BandsFile.FILE, DifferenceBandsFile.FILE)
        .filter(files::contains)
        .map(file -> FixedParameters.FOLDER + "/" + file)
        .toList();
  }

  /**
   * Figures of these names. One that has nothing to show in this run is left out.
   *
   * @param wanted some of {@link #names()}
   * @param response whose figures are drawn; empty for the first, or for all of a sensitivity study
   * @throws ResultsException if there is nothing to draw at all, with one sentence that says why
   * @throws org.entente.table.DataException if a file is not what it should be
   */
  public List<Figure> figures(List<String> wanted, Optional<String> response) throws IOException {
    Optional<String> lack = lack();
    if (lack.isPresent()) {
      throw new ResultsException(lack.get());
    }
    Request request = new Request(folder, run, others, response);
    List<FigureSource> needed = sources().stream().filter(s -> s.draws(wanted)).toList();
    List<List<Figure>> read = new ArrayList<>();
    try {
      read.addAll(needed.parallelStream().map(source -> read(source, request)).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return read.stream()
        .flatMap(List::stream)
        .filter(figure -> wanted.contains(plainName(figure)))
        .toList();
  }

  /** The name of a figure without what tells it from others of its kind. */
  private static String plainName(Figure figure) {
    return figure.name().split("\\.", 2)[0];
  }

  private static List<Figure> read(FigureSource source, Request request) {
    try {
      return source.figures(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Why no picture can be drawn, in one sentence; empty if some can. */
  public Optional<String> obstacle() throws IOException {
    return lack().or(Drawing::obstacle);
  }

  /**
   * Draws figures into the folder, several at once.
   *
   * @return the files, in the order of the figures
   */
  public List<Path> draw(List<Figure> figures, Sheet sheet, List<PictureFormat> formats)
      throws IOException {
    Path charts = folder.resolve(FOLDER);
    Files.createDirectories(charts);
    List<PictureTask> tasks = new ArrayList<>();
    for (Figure figure : figures) {
      for (PictureFormat format : formats) {
        tasks.add(new PictureTask(figure, sheet, format, charts));
      }
    }
    try {
      return tasks.parallelStream().map(PictureTask::draw).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Why a run makes no picture, in one sentence. */
  private Optional<String> lack() throws IOException {
    return switch (kind) {
      case ENSEMBLE, COMPARISON -> lackOfCourse();
      case SWEEP -> SweepCharts.lack(folder);
      case SENSITIVITY -> IndexCharts.lack(folder);
      case CALIBRATION -> Optional.empty();
    };
  }

  private Optional<String> lackOfCourse() {
    if (run.scenario().actors().size() < 2) {
      return Optional.of("No charts were drawn: there is no other actor to be aligned with.");
    }
    if (new Observations(CompiledScenario.of(run.scenario())).daily() < 2) {
      return Optional.of("No charts were drawn: a single day has no course over time.");
    }
    return Optional.empty();
  }
}
