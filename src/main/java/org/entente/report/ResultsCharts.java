package org.entente.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.chart.Drawing;
import org.entente.chart.DriftFan;
import org.entente.chart.DriftFanFigure;
import org.entente.chart.DriftFigure;
import org.entente.chart.Figure;
import org.entente.chart.Picture;
import org.entente.results.Manifest;
import org.entente.scenario.Scenario;

/** The pictures of a results folder. */
public final class ResultsCharts {
  /** Where they are in a results folder. */
  public static final String FOLDER = "charts";

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;

  private ResultsCharts() {}

  /** The figures that a results folder's files make. */
  public static List<Figure> figures(Path folder, Scenario scenario, long seed, long replications)
      throws IOException {
    DriftFan fan = DriftFans.of(folder, scenario, seed, replications);
    return List.of(new DriftFigure(fan), new DriftFanFigure(fan));
  }

  /**
   * Draws all figures, as PNG and SVG.
   *
   * @return why none was drawn, in one sentence, or empty where all were
   */
  public static Optional<String> draw(Path folder, Scenario scenario, long seed, long replications)
      throws IOException {
    Optional<String> obstacle = obstacle(scenario);
    if (obstacle.isPresent()) {
      return obstacle;
    }
    Path charts = folder.resolve(FOLDER);
    Files.createDirectories(charts);
    for (Figure figure : figures(folder, scenario, seed, replications)) {
      Picture.png(figure, charts.resolve(figure.name() + ".png"), WIDTH, HEIGHT);
      Picture.svg(figure, charts.resolve(figure.name() + ".svg"), WIDTH, HEIGHT);
    }
    return Optional.empty();
  }

  /**
   * Draws the figures of a finished results folder again, and brings the checksums of its manifest
   * up to date.
   *
   * @return why none was drawn, in one sentence, or empty where all were
   */
  public static Optional<String> drawAgain(Path folder, Scenario scenario) throws IOException {
    Manifest manifest = Manifest.read(folder);
    Optional<String> obstacle = draw(folder, scenario, manifest.seed(), manifest.replications());
    if (obstacle.isEmpty()) {
      manifest.write(folder);
    }
    return obstacle;
  }

  private static Optional<String> obstacle(Scenario scenario) {
    if (scenario.actors().size() < 2) {
      return Optional.of("No charts were drawn: there is no other actor to be aligned with.");
    }
    if (scenario.clock().days() < 2) {
      return Optional.of("No charts were drawn: a single day has no course over time.");
    }
    return Drawing.obstacle();
  }
}
