package org.entente.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.calibration.CalibrationFiles;
import org.entente.chart.Figure;
import org.entente.report.Run;
import org.entente.results.Manifest;
import org.entente.table.Table;

/** The page of what a record says about the quantities of a scenario. */
final class CalibrationPage {
  private static final String CAUTION =
      "Intervals are those of the posterior: what remains unsure of a quantity after the record, if"
          + " the model holds. They say nothing of whether it does; the checks below do, a little."
          + " Of what the record is not declared to hold completely it says \u2018at least\u2019.";

  private static final int DIGITS = 3;

  private final Run run;
  private final Table marginals;
  private final Table checks;
  private final Table populations;

  private CalibrationPage(Path folder, Run run) throws IOException {
    this.run = run;
    marginals = Table.read(folder.resolve(CalibrationFiles.MARGINALS));
    checks = Table.read(folder.resolve(CalibrationFiles.CHECKS));
    populations = Table.read(folder.resolve(CalibrationFiles.GENERATIONS));
  }

  /** The page. */
  static StudyPage of(Path folder, Run run, Manifest manifest, List<Figure> figures)
      throws IOException {
    CalibrationPage page = new CalibrationPage(folder, run);
    return new StudyPage(
        "Results of a calibration",
        run.simulations(),
        page.setting(manifest),
        page.findings(),
        CAUTION,
        page.parts(figures));
  }

  private String setting(Manifest manifest) {
    String failed =
        manifest.failed() == 0
            ? ""
            : " "
                + Wording.count(manifest.failed(), "simulation", "simulations")
                + " failed and were left out.";
    return "A record of "
        + Wording.count(checks.rows(), "statistic", "statistics")
        + " was asked what it says about "
        + Wording.count(marginals.rows(), "quantity", "quantities")
        + " of this scenario, in "
        + Wording.count(run.replications(), "simulation", "simulations")
        + " of "
        + Wording.count(populations.rows(), "population", "populations")
        + "; all other quantities that have a range were drawn from it each time."
        + failed;
  }

  private List<String> findings() {
    List<String> sentences = new ArrayList<>();
    List<String> names = marginals.texts("factor");
    for (int q = 0; q < names.size(); q++) {
      sentences.add(names.get(q) + ": " + found(q) + ".");
    }
    double[] agrees = checks.numbers("agrees");
    List<String> statistics = checks.texts("statistic");
    List<String> apart = new ArrayList<>();
    for (int row = 0; row < agrees.length; row++) {
      if (agrees[row] == 0) {
        apart.add(statistics.get(row));
      }
    }
    sentences.add(
        apart.isEmpty()
            ? "The model with what was learnt leads to all of the record."
            : "The model with what was learnt does not lead to "
                + Wording.count(apart.size())
                + " of "
                + Wording.count(checks.rows(), "statistic", "statistics")
                + ": "
                + String.join(", ", apart)
                + ".");
    return sentences;
  }

  /** What was learnt of a quantity. */
  private String found(int q) {
    String before =
        "from " + number("low", q) + " to " + number("high", q) + " before the record; ";
    if (marginals.numbers("learnt")[q] == 0) {
      return before + "nothing learnt";
    }
    double share = marginals.numbers("sd")[q] / marginals.numbers("priorSd")[q];
    return before
        + "median "
        + number("q50", q)
        + ", middle 90 % from "
        + number("q05", q)
        + " to "
        + number("q95", q)
        + " after it, its standard deviation "
        + Wording.percent(share)
        + "\u00a0% of that before";
  }

  private String number(String column, int row) {
    return significant(marginals.numbers(column)[row]);
  }

  private static String significant(double value) {
    int decimals = value == 0 ? 0 : DIGITS - 1 - (int) Math.floor(Math.log10(Math.abs(value)));
    return Wording.number(value, Math.max(0, Math.min(9, decimals)));
  }

  private List<Part> parts(List<Figure> figures) {
    List<String> names = figures.stream().map(Figure::name).toList();
    List<String> ofChecks = names.stream().filter(name -> name.contains("check")).toList();
    List<String> ofQuantities = names.stream().filter(name -> !name.contains("check")).toList();
    return List.of(
        new Part(
            new Section("quantities", "What was learnt"),
            List.of(),
            ofQuantities,
            List.of(quantities())),
        new Part(
            new Section("checks", "Whether the model leads to the record"),
            List.of(),
            ofChecks,
            List.of(statistics())),
        new Part(
            new Section("populations", "How it went"), List.of(), List.of(), List.of(course())));
  }

  private PageTable quantities() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int q = 0; q < marginals.rows(); q++) {
      boolean learnt = marginals.numbers("learnt")[q] != 0;
      List<Cell> row = new ArrayList<>(List.of(Cell.of(marginals.texts("factor").get(q))));
      for (String column : List.of("low", "high", "q05", "q50", "q95", "priorSd", "sd")) {
        row.add(Cell.of(number(column, q), marginals.numbers(column)[q]));
      }
      row.add(Cell.of(learnt ? "yes" : "nothing"));
      rows.add(row);
    }
    return new PageTable(
        "quantities",
        "Each quantity before and after the record",
        List.of(
            Heading.words("quantity"),
            Heading.numbers("low"),
            Heading.numbers("high"),
            Heading.numbers("5\u00a0% after"),
            Heading.numbers("median after"),
            Heading.numbers("95\u00a0% after"),
            Heading.numbers("sd before"),
            Heading.numbers("sd after"),
            Heading.words("learnt")),
        rows);
  }

  private PageTable statistics() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < checks.rows(); row++) {
      double observed = checks.numbers("observed")[row];
      String least = checks.numbers("complete")[row] == 0 ? "at least " : "";
      rows.add(
          List.of(
              Cell.of(checks.texts("statistic").get(row)),
              Cell.of(least + Wording.number(observed, 0), observed),
              band("priorQ05", "priorQ95", row),
              band("q05", "q95", row),
              Cell.of(checks.numbers("agrees")[row] == 0 ? "no" : "yes")));
    }
    return new PageTable(
        "statistics",
        "The record beside what is simulated before and after it was looked at",
        List.of(
            Heading.words("statistic"),
            Heading.numbers("on record"),
            Heading.numbers("middle 90\u00a0% before"),
            Heading.numbers("middle 90\u00a0% after"),
            Heading.words("agrees")),
        rows);
  }

  private Cell band(String low, String high, int row) {
    double from = checks.numbers(low)[row];
    return Cell.of(significant(from) + " to " + significant(checks.numbers(high)[row]), from);
  }

  private PageTable course() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < populations.rows(); row++) {
      List<Cell> cells = new ArrayList<>();
      for (String column : List.of("population", "simulations")) {
        double value = populations.numbers(column)[row];
        cells.add(Cell.number(value, 0));
      }
      for (String column : List.of("tolerance", "accepted")) {
        cells.add(Cell.number(populations.numbers(column)[row], 3));
      }
      rows.add(cells);
    }
    return new PageTable(
        "populations-course",
        "The populations: how near to the record each had to come, in standard deviations over the"
            + " prior, and what share of its simulations did",
        List.of(
            Heading.numbers("population"),
            Heading.numbers("simulations"),
            Heading.numbers("tolerance"),
            Heading.numbers("share accepted")),
        rows);
  }
}
