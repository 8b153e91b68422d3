package org.entente.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.chart.Figure;
import org.entente.report.Run;
import org.entente.report.SweepPoints;
import org.entente.results.Manifest;
import org.entente.results.SweepFiles;

/** The page of a scenario at many design points. */
final class SweepPage {
  private static final int MOST_FACTORS = 8;
  private static final int MOST_POINTS = 1000;

  private final Run run;
  private final Manifest manifest;
  private final SweepPoints points;
  private final VariedFactors factors;
  private final List<SweptResponse> responses;

  private SweepPage(Path folder, Run run, Manifest manifest, List<String> responses)
      throws IOException {
    this.run = run;
    this.manifest = manifest;
    points = SweepPoints.read(folder);
    factors = VariedFactors.read(folder);
    List<SweptResponse> swept = new ArrayList<>();
    for (String name : responses) {
      swept.add(SweptResponse.read(folder, name));
    }
    this.responses = swept;
  }

  /**
   * The page.
   *
   * @param responses that are shown, the chief one first
   */
  static StudyPage of(
      Path folder, Run run, Manifest manifest, List<Figure> figures, List<String> responses)
      throws IOException {
    SweepPage page = new SweepPage(folder, run, manifest, responses);
    return new StudyPage(
        "Results of a sweep",
        run.subtitle() + ", " + Wording.count(page.count(), "design point", "design points"),
        page.setting(),
        page.responses.stream()
            .map(response -> response.sentence(run, page.points, page.factors))
            .toList(),
        page.caution(),
        page.parts(figures));
  }

  private int count() {
    return points.points().size();
  }

  private String setting() {
    String draws =
        manifest.layout().streams().equals("common")
            ? "The draws are the same at every point, so that points differ by their factors alone."
            : "Each point has draws of its own.";
    String failed =
        manifest.failed() == 0
            ? ""
            : " "
                + Wording.count(manifest.failed(), "history", "histories")
                + " failed and count nowhere; failures.csv lists them.";
    return run.scenario().title()
        + " was simulated at "
        + Wording.count(count(), "point", "points")
        + " of a design ("
        + manifest.layout().design()
        + ") over "
        + Wording.count(factors.names().size(), "factor", "factors")
        + ": "
        + Wording.count(run.replications(), "history", "histories")
        + " in all. "
        + draws
        + failed;
  }

  private String caution() {
    return "Brackets are 95 % Monte Carlo intervals of the mean at a point: they say how well "
        + Wording.count(manifest.replications(), "history", "histories")
        + " settle it, not how far the model is to be trusted. The lowest and the highest of many"
        + " points lie apart by chance too.";
  }

  private List<Part> parts(List<Figure> figures) {
    return List.of(
        new Part(
            new Section("course", "What the factors do"),
            List.of(),
            figures.stream().map(Figure::name).toList(),
            List.of()),
        new Part(new Section("points", "Point by point"), List.of(), List.of(), List.of(table())),
        new Part(
            new Section("factors", "What was varied"),
            List.of(),
            List.of(),
            List.of(factors.table(run))));
  }

  private PageTable table() {
    boolean narrow = factors.names().size() <= MOST_FACTORS;
    List<Heading> headings = new ArrayList<>(List.of(Heading.numbers("point")));
    if (narrow) {
      factors.names().forEach(name -> headings.add(Heading.numbers(name)));
    }
    responses.forEach(response -> headings.add(Heading.numbers(response.name())));
    headings.add(Heading.numbers("histories"));
    List<List<Cell>> rows = new ArrayList<>();
    int shown = Math.min(count(), MOST_POINTS);
    for (int point = 0; point < shown; point++) {
      List<Cell> row = new ArrayList<>(List.of(Cell.of(Wording.count(point + 1), point + 1)));
      for (int factor = 0; narrow && factor < factors.names().size(); factor++) {
        double level = points.level(point, factor);
        row.add(Cell.of(factors.level(factor, level), level));
      }
      for (SweptResponse response : responses) {
        row.add(response.cell(point));
      }
      long histories = responses.get(0).means().get(point).replications();
      row.add(Cell.of(Wording.count(histories), (double) histories));
      rows.add(row);
    }
    return new PageTable(
        "points",
        "Means at each design point with their 95 % intervals; "
            + (shown < count()
                ? "of "
                    + Wording.count(count())
                    + " points the first "
                    + Wording.count(shown)
                    + "; "
                : "")
            + SweepFiles.SUMMARY
            + " has all points and responses"
            + (narrow ? "" : ", design.csv the levels of all factors"),
        headings,
        rows);
  }
}
