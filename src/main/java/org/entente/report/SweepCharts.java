package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.chart.Figure;
import org.entente.chart.Interval;
import org.entente.chart.LevelGrid;
import org.entente.chart.PartnerMap;
import org.entente.chart.PartnerMap.Likeliest;
import org.entente.chart.PartnerMapFigure;
import org.entente.chart.ResponseCurve;
import org.entente.chart.ResponseCurveFigure;
import org.entente.chart.ResponseMap;
import org.entente.chart.ResponseMapFigure;
import org.entente.outcome.Responses;
import org.entente.report.FigureSource.Request;
import org.entente.results.PointMeans;
import org.entente.results.PointMeans.PointMean;
import org.entente.scenario.Numbers;

/** The figures of a sweep, from the files of its results folder. */
final class SweepCharts {
  private static final Set<String> SIGNED = Set.of("alignment", "drift", "balance");
  private static final String CLOSEST = "closest.";
  private static final String END = ".end";

  private final Path folder;
  private final Run run;
  private final SweepPoints points;

  private SweepCharts(Request request) throws IOException {
    this.folder = request.folder();
    this.run = request.run();
    this.points = SweepPoints.read(folder);
  }

  /** Why a sweep has no picture, in one sentence. */
  static Optional<String> lack(Path folder) throws IOException {
    SweepPoints points = SweepPoints.read(folder);
    return points.factors().size() == 1 || points.isGridOfTwo()
        ? Optional.empty()
        : Optional.of(
            "No charts were drawn: a sweep of one factor makes a curve and a grid of two makes a"
                + " map, but this is neither.");
  }

  /** The curve of a response over one factor; none of a sweep of more. */
  static List<Figure> curve(Request request) throws IOException {
    SweepCharts charts = new SweepCharts(request);
    if (charts.points.factors().size() != 1) {
      return List.of();
    }
    return List.of(
        new ResponseCurveFigure(charts.curve(response(request)), request.response().isPresent()));
  }

  private static String response(Request request) throws IOException {
    return request.response().isPresent()
        ? request.response().get()
        : SweepPoints.responses(request.folder()).get(0);
  }

  private ResponseCurve curve(String response) throws IOException {
    String factor = points.factors().get(0);
    List<ResponseCurve.Stop> stops = new ArrayList<>();
    for (PointMean mean : PointMeans.read(folder, response)) {
      Optional<Interval> told = interval(mean);
      if (told.isPresent()) {
        stops.add(
            new ResponseCurve.Stop(
                points.level(mean.point() - 1, 0), told.get(), mean.replications()));
      }
    }
    stops.sort(Comparator.comparingDouble(ResponseCurve.Stop::level));
    return new ResponseCurve(
        response,
        ResponseWords.of(run, response),
        subtitle(),
        response,
        factor,
        stops,
        FactorLevel.of(run.scenario(), factor),
        Responses.isShare(response));
  }

  /** The map of a response over two factors; none of a sweep that is no such grid. */
  static List<Figure> map(Request request) throws IOException {
    SweepCharts charts = new SweepCharts(request);
    if (!charts.points.isGridOfTwo()) {
      return List.of();
    }
    return List.of(
        new ResponseMapFigure(charts.map(response(request)), request.response().isPresent()));
  }

  private ResponseMap map(String response) throws IOException {
    List<Optional<Interval>> cells = cells(response);
    boolean below = cells.stream().flatMap(Optional::stream).anyMatch(mean -> mean.value() < 0);
    return new ResponseMap(
        response,
        ResponseWords.of(run, response),
        subtitle(),
        grid(),
        cells,
        below || SIGNED.contains(response.split("\\.", 2)[0]),
        Responses.isShare(response));
  }

  /** Who is closest to the focus over two factors; none where no such responses were kept. */
  static List<Figure> partners(Request request) throws IOException {
    SweepCharts charts = new SweepCharts(request);
    String before = CLOSEST + charts.run.scenario().focus() + ".";
    List<String> kept =
        SweepPoints.responses(charts.folder).stream()
            .filter(response -> response.startsWith(before) && response.endsWith(END))
            .toList();
    if (!charts.points.isGridOfTwo() || kept.isEmpty()) {
      return List.of();
    }
    List<Optional<Likeliest>> likeliest =
        new ArrayList<>(Collections.nCopies(charts.points.points().size(), Optional.empty()));
    for (String response : kept) {
      String partner = response.substring(before.length(), response.length() - END.length());
      List<Optional<Interval>> chances = charts.cells(response);
      for (int cell = 0; cell < chances.size(); cell++) {
        Optional<Likeliest> other = charts.likeliest(partner, chances.get(cell));
        double most = likeliest.get(cell).map(one -> one.chance().value()).orElse(-1.0);
        if (other.isPresent() && other.get().chance().value() > most) {
          likeliest.set(cell, other);
        }
      }
    }
    return List.of(
        new PartnerMapFigure(
            new PartnerMap(
                "Who is closest to " + charts.run.focus() + " on " + charts.run.endDate(),
                charts.subtitle(),
                charts.grid(),
                likeliest)));
  }

  private Optional<Likeliest> likeliest(String partner, Optional<Interval> chance) {
    return chance.map(known -> new Likeliest(run.name(partner), run.place(partner), known));
  }

  private LevelGrid grid() {
    return new LevelGrid(words(0), words(1), points.levels(0), points.levels(1));
  }

  /** A factor, and where the scenario stands. */
  private String words(int place) {
    String factor = points.factors().get(place);
    return FactorLevel.of(run.scenario(), factor)
        .map(level -> factor + " (the scenario: " + Numbers.text(level) + ")")
        .orElse(factor);
  }

  /** A response in the order of the grid's cells. */
  private List<Optional<Interval>> cells(String response) throws IOException {
    LevelGrid grid = grid();
    List<Optional<Interval>> cells =
        new ArrayList<>(Collections.nCopies(grid.size(), Optional.empty()));
    for (PointMean mean : PointMeans.read(folder, response)) {
      int column = grid.columns().indexOf(points.level(mean.point() - 1, 0));
      int row = grid.rows().indexOf(points.level(mean.point() - 1, 1));
      cells.set(grid.place(column, row), interval(mean));
    }
    return cells;
  }

  private String subtitle() {
    int count = points.points().size();
    return run.subtitle("at " + count + (count == 1 ? " design point" : " design points"));
  }

  /** A mean with its interval; the mean alone where there are too few replications for one. */
  static Optional<Interval> interval(PointMean mean) {
    OptionalDouble value = mean.mean();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    double at = value.getAsDouble();
    // An interval of Jeffreys' for a share of none or of all ends just beside it.
    double low = Math.min(at, mean.low().orElse(at));
    double high = Math.max(at, mean.high().orElse(at));
    return Optional.of(new Interval(at, low, high));
  }
}
