package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.calibration.Check;
import org.entente.calibration.Marginal;
import org.entente.calibration.Posterior;
import org.entente.chart.CornerFigure;
import org.entente.chart.Figure;
import org.entente.chart.Interval;
import org.entente.chart.PriorPosteriorFigure;
import org.entente.chart.RecordChecks;
import org.entente.chart.RecordChecksFigure;
import org.entente.chart.WeightedSample;

/** The figures of a calibration. */
final class CalibrationCharts {
  /** More statistics than these are not legible; those that weigh most are drawn. */
  private static final int MOST_ROWS = 30;

  private CalibrationCharts() {}

  /**
   * Prior against posterior, the posterior check, and, of two quantities or more, a corner plot.
   */
  static List<Figure> of(Posterior posterior) {
    String subtitle =
        String.format(
            Locale.ROOT,
            "%s: %,d simulations, seed %d",
            posterior.inference().scenario().id(),
            posterior.simulations(),
            posterior.inference().seed());
    List<Figure> figures = new ArrayList<>();
    figures.add(
        new PriorPosteriorFigure(
            sample(posterior, "What the record says of parameters", subtitle)));
    if (posterior.marginals().size() > 1) {
      figures.add(new CornerFigure(sample(posterior, "Parameters after the record", subtitle)));
    }
    figures.add(new RecordChecksFigure(checks(posterior, subtitle)));
    return figures;
  }

  private static WeightedSample sample(Posterior posterior, String title, String subtitle) {
    return new WeightedSample(
        title,
        subtitle,
        posterior.marginals().stream()
            .map(
                m ->
                    new WeightedSample.Quantity(
                        m.factor().name(), m.factor().low(), m.factor().high(), found(m)))
            .toList(),
        posterior.sample().stream()
            .map(draws -> new WeightedSample.Point(draws.levels(), draws.weight()))
            .toList());
  }

  private static String found(Marginal m) {
    return m.isLearnt()
        ? String.format(
            Locale.ROOT,
            "median %.3g, middle 90 %% from %.3g to %.3g",
            m.median(),
            m.q05(),
            m.q95())
        : "nothing learnt";
  }

  private static RecordChecks checks(Posterior posterior, String subtitle) {
    double least =
        posterior.checks().stream()
            .map(Check::weight)
            .sorted((one, other) -> Double.compare(other, one))
            .skip(MOST_ROWS - 1L)
            .findFirst()
            .orElse(0.0);
    List<RecordChecks.Row> rows =
        posterior.checks().stream()
            .filter(check -> check.weight() >= least)
            .limit(MOST_ROWS)
            .map(
                check ->
                    new RecordChecks.Row(
                        check.statistic().triple().toString()
                            + " "
                            + check.statistic().from()
                            + "/"
                            + check.statistic().until(),
                        check.statistic().observed(),
                        check.statistic().complete(),
                        interval(check.prior()),
                        interval(check.posterior()),
                        check.agrees()))
            .toList();
    return new RecordChecks("Whether the model leads to the record", subtitle, rows);
  }

  private static Interval interval(List<Double> quantiles) {
    return new Interval(quantiles.get(1), quantiles.get(0), quantiles.get(2));
  }
}
