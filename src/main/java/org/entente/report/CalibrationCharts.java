package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.entente.calibration.CalibrationFiles;
import org.entente.chart.CornerFigure;
import org.entente.chart.Figure;
import org.entente.chart.Interval;
import org.entente.chart.PriorPosteriorFigure;
import org.entente.chart.RecordChecks;
import org.entente.chart.RecordChecksFigure;
import org.entente.chart.WeightedSample;
import org.entente.design.WeightedLevels;
import org.entente.results.PosteriorFile;
import org.entente.table.Table;

/** The figures of a calibration, from the files of its results folder. */
final class CalibrationCharts {
  /** More statistics than these are not legible; those that weigh most are drawn. */
  private static final int MOST_ROWS = 30;

  private static final String COUNT = "count.";

  private CalibrationCharts() {}

  /** Prior against posterior and, of two quantities or more, a corner plot. */
  static List<Figure> sample(Path folder, Run run) throws IOException {
    List<WeightedSample.Quantity> quantities = quantities(folder);
    List<WeightedSample.Point> points = points(folder);
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new PriorPosteriorFigure(
            new WeightedSample(
                "What the record says of parameters", run.simulations(), quantities, points)));
    if (quantities.size() > 1) {
      figures.add(
          new CornerFigure(
              new WeightedSample(
                  "Parameters after the record", run.simulations(), quantities, points)));
    }
    return figures;
  }

  private static List<WeightedSample.Quantity> quantities(Path folder) throws IOException {
    Table table = Table.read(folder.resolve(CalibrationFiles.MARGINALS));
    List<String> names = table.texts("factor");
    double[] lows = table.numbers("low");
    double[] highs = table.numbers("high");
    double[] learnt = table.numbers("learnt");
    double[] q05 = table.numbers("q05");
    double[] q50 = table.numbers("q50");
    double[] q95 = table.numbers("q95");
    List<WeightedSample.Quantity> quantities = new ArrayList<>();
    for (int q = 0; q < names.size(); q++) {
      String found =
          learnt[q] == 0
              ? "nothing learnt"
              : String.format(
                  Locale.ROOT,
                  "median %.3g, middle 90 %% from %.3g to %.3g",
                  q50[q],
                  q05[q],
                  q95[q]);
      quantities.add(new WeightedSample.Quantity(names.get(q), lows[q], highs[q], found));
    }
    return quantities;
  }

  private static List<WeightedSample.Point> points(Path folder) throws IOException {
    WeightedLevels sample = PosteriorFile.read(folder);
    List<WeightedSample.Point> points = new ArrayList<>();
    for (int particle = 0; particle < sample.weights().size(); particle++) {
      points.add(
          new WeightedSample.Point(sample.levels().get(particle), sample.weights().get(particle)));
    }
    return points;
  }

  /** Whether the model leads to the record. */
  static List<Figure> checks(Path folder, Run run) throws IOException {
    Table table = Table.read(folder.resolve(CalibrationFiles.CHECKS));
    double[] weights = table.numbers("weight");
    List<Double> sorted = new ArrayList<>();
    for (double weight : weights) {
      sorted.add(weight);
    }
    sorted.sort(Collections.reverseOrder());
    double least = sorted.size() < MOST_ROWS ? 0 : sorted.get(MOST_ROWS - 1);
    List<String> names = table.texts("statistic");
    double[] observed = table.numbers("observed");
    double[] complete = table.numbers("complete");
    double[] agrees = table.numbers("agrees");
    List<Interval> before = intervals(table, "priorQ05", "priorQ50", "priorQ95");
    List<Interval> after = intervals(table, "q05", "q50", "q95");
    List<RecordChecks.Row> rows = new ArrayList<>();
    for (int row = 0; row < names.size(); row++) {
      if (weights[row] >= least && rows.size() < MOST_ROWS) {
        rows.add(
            new RecordChecks.Row(
                words(names.get(row)),
                Math.toIntExact(Math.round(observed[row])),
                complete[row] != 0,
                before.get(row),
                after.get(row),
                agrees[row] != 0));
      }
    }
    return List.of(
        new RecordChecksFigure(
            new RecordChecks("Whether the model leads to the record", run.simulations(), rows)));
  }

  private static List<Interval> intervals(Table table, String low, String middle, String high)
      throws IOException {
    double[] lows = table.numbers(low);
    double[] middles = table.numbers(middle);
    double[] highs = table.numbers(high);
    List<Interval> intervals = new ArrayList<>();
    for (int row = 0; row < lows.length; row++) {
      intervals.add(new Interval(middles[row], lows[row], highs[row]));
    }
    return intervals;
  }

  /** A statistic as in {@code strike.rawalpindi.kabul 2024-03-01/2025-01-12}. */
  private static String words(String statistic) {
    String plain = statistic.startsWith(COUNT) ? statistic.substring(COUNT.length()) : statistic;
    int window = plain.lastIndexOf('.');
    return window < 0 ? plain : plain.substring(0, window) + " " + plain.substring(window + 1);
  }
}
