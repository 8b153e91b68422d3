package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.calibration.CalibratedOverlay;
import org.entente.calibration.Check;
import org.entente.calibration.Marginal;
import org.entente.calibration.Posterior;
import org.entente.results.ResultsWriter;

/** What a calibration found, on the terminal and as a document. */
final class CalibrateTable {
  private static final String NOTHING = "nothing learnt";

  private final List<String> lines = new ArrayList<>();

  private CalibrateTable() {}

  /** The table, line by line. */
  static List<String> lines(Posterior posterior, Path place) {
    CalibrateTable table = new CalibrateTable();
    table.add(
        "%s (%s), seed %d: %s from %s",
        posterior.inference().scenario().title(),
        posterior.inference().scenario().id(),
        posterior.inference().seed(),
        Words.count(posterior.marginals().size(), "quantity", "quantities"),
        Words.count(posterior.simulations(), "simulation", "simulations"));
    table.marginals(posterior.marginals());
    table.checks(posterior.checks());
    table.add("");
    table.add(
        "Populations: %d, the last within a distance of %s from the record, in standard deviations"
            + " over the prior; %s.",
        posterior.generations().size(),
        Words.plain(posterior.tolerance(), 3),
        ended(posterior.ending()));
    table.add(
        "The sample has %s, whose weights leave it worth %s equal ones.",
        Words.count(posterior.sample().size(), "particle", "particles"),
        Words.count(Math.round(posterior.effective())));
    if (posterior.failed() > 0) {
      table.add("%s failed and were left out.", Words.count(posterior.failed()));
    }
    table.add(
        "To simulate what was learnt: entente run %s --posterior %s",
        place.resolve(ResultsWriter.SCENARIO), place);
    table.add(
        "(%s has medians and intervals of each alone, without what ties them to each other.)",
        CalibratedOverlay.FILE);
    table.add("Results: %s", place);
    return table.lines;
  }

  private static String ended(Posterior.Ending ending) {
    return switch (ending) {
      case AGREES -> "all in it agree with the record in all";
      case FEW_NEARER -> "too few came nearer to go on (--least-accepted)";
      case USED_UP -> "the simulations were used up, and more may come nearer (--most)";
    };
  }

  private void add(String format, Object... values) {
    lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
  }

  private void marginals(List<Marginal> marginals) {
    int width = marginals.stream().mapToInt(m -> m.factor().name().length()).max().orElse(8);
    String row = "  %-" + width + "s  %-18s  %-8s  %-18s  %s";
    add("");
    add(row, "quantity", "before", "median", "90 % interval", "sd, of that before");
    for (Marginal m : marginals) {
      add(
          row,
          m.factor().name(),
          number(m.factor().low()) + " to " + number(m.factor().high()),
          m.isLearnt() ? number(m.median()) : "",
          m.isLearnt() ? number(m.q05()) + " to " + number(m.q95()) : NOTHING,
          m.isLearnt() ? Words.plain(100 * m.sd() / m.priorSd(), 0) + " %" : "");
    }
  }

  private void checks(List<Check> checks) {
    int width = checks.stream().mapToInt(c -> c.statistic().name().length()).max().orElse(9);
    String row = "  %-" + width + "s  %-11s  %-16s  %s";
    add("");
    add(row, "statistic", "on record", "posterior, 90 %", "agrees");
    for (Check check : checks) {
      add(
          row,
          check.statistic().name(),
          (check.statistic().complete() ? "" : "at least ") + check.statistic().observed(),
          number(check.posterior().get(0)) + " to " + number(check.posterior().get(2)),
          check.agrees() ? "yes" : "no");
    }
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3g", value)
        .replaceFirst("(\\.\\d*?)0+$", "$1")
        .replaceFirst("\\.$", "");
  }

  /** What {@code --json} prints. */
  static Map<String, Object> document(Posterior posterior, Path place) {
    Map<String, Object> quantities = new LinkedHashMap<>();
    for (Marginal m : posterior.marginals()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("low", m.factor().low());
      entry.put("high", m.factor().high());
      entry.put("priorSd", m.priorSd());
      entry.put("q05", m.q05());
      entry.put("q50", m.median());
      entry.put("q95", m.q95());
      entry.put("sd", m.sd());
      entry.put("learnt", m.isLearnt());
      quantities.put(m.factor().name(), entry);
    }
    Map<String, Object> statistics = new LinkedHashMap<>();
    for (Check check : posterior.checks()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("observed", check.statistic().observed());
      entry.put("complete", check.statistic().complete());
      entry.put("weight", check.weight());
      entry.put("q05", check.posterior().get(0));
      entry.put("q50", check.posterior().get(1));
      entry.put("q95", check.posterior().get(2));
      entry.put("agrees", check.agrees());
      statistics.put(check.statistic().name(), entry);
    }
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("scenario", posterior.inference().scenario().id());
    document.put("seed", posterior.inference().seed());
    document.put("simulations", posterior.simulations());
    document.put("failed", posterior.failed());
    document.put("tolerance", posterior.tolerance());
    document.put("ended", posterior.ending().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    document.put("particles", posterior.sample().size());
    document.put("effective", posterior.effective());
    document.put("quantities", quantities);
    document.put("statistics", statistics);
    document.put("results", place.toString());
    return document;
  }
}
