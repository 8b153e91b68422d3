package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.chart.Figure;
import org.entente.chart.Interval;
import org.entente.chart.ResponseCurve;
import org.entente.chart.ResponseCurveFigure;
import org.entente.outcome.Responses;
import org.entente.report.FigureSource.Request;
import org.entente.results.PointMeans;
import org.entente.results.PointMeans.PointMean;

/** The figures of a sweep, from the files of its results folder. */
final class SweepCharts {
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
