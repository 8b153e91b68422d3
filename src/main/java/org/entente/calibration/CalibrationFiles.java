package org.entente.calibration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.design.Factor;
import org.entente.results.PosteriorFile;
import org.entente.table.CsvWriter;

/** What a calibration leaves: the sample, what was learnt, the checks, and how it went. */
public final class CalibrationFiles {
  /** Each factor before and after. */
  public static final String MARGINALS = "marginals.csv";

  /** Each statistic of the record beside what is simulated from prior and posterior. */
  public static final String CHECKS = "checks.csv";

  /** The populations. */
  public static final String GENERATIONS = "generations.csv";

  private CalibrationFiles() {}

  /** Writes all of them. */
  public static void write(Path folder, Posterior posterior) throws IOException {
    sample(folder.resolve(PosteriorFile.FILE), posterior);
    marginals(folder.resolve(MARGINALS), posterior);
    checks(folder.resolve(CHECKS), posterior);
    generations(folder.resolve(GENERATIONS), posterior);
  }

  private static void sample(Path file, Posterior posterior) throws IOException {
    List<String> columns = new ArrayList<>(PosteriorFile.COLUMNS);
    posterior.inference().factors().stream().map(Factor::name).forEach(columns::add);
    try (CsvWriter csv = CsvWriter.to(file, columns)) {
      long particle = 0;
      for (Posterior.Draws draws : posterior.sample()) {
        csv.whole(++particle).number(draws.weight()).number(draws.distance());
        for (double level : draws.levels()) {
          csv.number(level);
        }
        csv.endRow();
      }
    }
  }

  private static void marginals(Path file, Posterior posterior) throws IOException {
    List<String> columns =
        List.of(
            "factor",
            "low",
            "high",
            "priorSd",
            "q05",
            "q50",
            "q95",
            "sd",
            "distance",
            "critical",
            "learnt");
    try (CsvWriter csv = CsvWriter.to(file, columns)) {
      for (Marginal m : posterior.marginals()) {
        csv.text(m.factor().name()).number(m.factor().low()).number(m.factor().high());
        csv.number(m.priorSd()).number(m.q05()).number(m.median()).number(m.q95());
        csv.number(m.sd()).number(m.distance()).number(m.critical());
        csv.whole(m.isLearnt() ? 1 : 0);
        csv.endRow();
      }
    }
  }

  private static void checks(Path file, Posterior posterior) throws IOException {
    List<String> columns =
        List.of(
            "statistic",
            "observed",
            "complete",
            "weight",
            "priorQ05",
            "priorQ50",
            "priorQ95",
            "q05",
            "q50",
            "q95",
            "asFew",
            "asMany",
            "agrees");
    try (CsvWriter csv = CsvWriter.to(file, columns)) {
      for (Check check : posterior.checks()) {
        csv.text(check.statistic().name()).whole(check.statistic().observed());
        csv.whole(check.statistic().complete() ? 1 : 0).number(check.weight());
        for (double quantile : check.prior()) {
          csv.number(quantile);
        }
        for (double quantile : check.posterior()) {
          csv.number(quantile);
        }
        csv.number(check.asFew()).number(check.asMany()).whole(check.agrees() ? 1 : 0);
        csv.endRow();
      }
    }
  }

  private static void generations(Path file, Posterior posterior) throws IOException {
    List<String> columns = List.of("population", "simulations", "tolerance", "accepted");
    try (CsvWriter csv = CsvWriter.to(file, columns)) {
      long number = 0;
      for (Generation generation : posterior.generations()) {
        csv.whole(++number).whole(generation.simulations());
        csv.number(generation.tolerance()).number(generation.accepted()).endRow();
      }
    }
  }
}
