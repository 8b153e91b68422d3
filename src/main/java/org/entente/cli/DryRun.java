package org.entente.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.design.Design;
import org.entente.design.Factor;
import org.entente.experiment.Experiment;
import org.entente.study.ExperimentCost;

/** What a sweep would do and take. */
final class DryRun {
  private static final int POINTS_SHOWN = 20;
  private static final int FACTORS_SHOWN = 12;

  private final Experiment experiment;
  private final int threads;
  private final boolean rowsKept;
  private final ExperimentCost cost;

  private DryRun(Experiment experiment, int threads, boolean rowsKept, ExperimentCost cost) {
    this.experiment = experiment;
    this.threads = threads;
    this.rowsKept = rowsKept;
    this.cost = cost;
  }

  /**
   * Measures some replications.
   *
   * @param rowsKept whether there is a row a replication, or a summary alone
   */
  static DryRun of(Experiment experiment, int threads, boolean rowsKept) {
    return new DryRun(experiment, threads, rowsKept, ExperimentCost.of(experiment));
  }

  /** The larger of the tables that are left. */
  private double bytes() {
    return rowsKept
        ? cost.bytes(rows())
        : ExperimentCost.summaryBytes(experiment, experiment.design().size());
  }

  private long rows() {
    return experiment.firstWave().rows();
  }

  private double seconds() {
    return cost.seconds(experiment.design().size(), rows(), threads);
  }

  Map<String, Object> document() {
    Design design = experiment.design();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("scenario", experiment.scenario().id());
    document.put("design", design.method().word());
    document.put("factors", SweepTable.factors(design));
    document.put("points", design.size());
    document.put("replications", experiment.replications());
    document.put("rows", rows());
    document.put("expectedSeconds", seconds());
    document.put("expectedBytes", Math.round(bytes()));
    return document;
  }

  List<String> lines() {
    Design design = experiment.design();
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %s, %s, %s each: %s",
            experiment.scenario().id(),
            design.method().word(),
            Words.count(design.size(), "point", "points"),
            Words.count(experiment.replications(), "replication", "replications"),
            Words.count(rows(), "row", "rows")));
    experiment
        .precision()
        .ifPresent(
            precision ->
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "More are added to a point until the standard error of %s is %s or less, up"
                            + " to %s.",
                        precision.response(),
                        precision.standardError(),
                        Words.count(precision.most(), "replication", "replications"))));
    for (Factor factor : design.factors().stream().limit(FACTORS_SHOWN).toList()) {
      lines.add("  " + SweepTable.describe(factor));
    }
    if (design.factors().size() > FACTORS_SHOWN) {
      lines.add("  and " + (design.factors().size() - FACTORS_SHOWN) + " factors more");
    }
    lines.add(
        String.format(
            Locale.ROOT,
            "Expected%s: %s on %s (%.2f ms a replication and %.2f ms a point, measured now), %s",
            experiment.precision().isPresent() ? ", at least" : "",
            Words.duration(seconds()),
            Words.count(threads, "thread", "threads"),
            cost.millisecondsARow(),
            cost.millisecondsAPoint(),
            Words.bytes(bytes())));
    if (design.factors().size() <= 6) {
      lines.add("");
      lines.addAll(SweepTable.levels(design, POINTS_SHOWN));
    }
    return lines;
  }
}
