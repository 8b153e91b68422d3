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
import org.entente.results.ResultsException;
import org.entente.scenario.Scenario;

/** The pictures of a results folder. */
public final class ResultsCharts {
  /** Where they are in a results folder. */
  public static final String FOLDER = "charts";

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 900;

  private ResultsCharts() {}

  /**
   * The figures of a finished results folder.
   *
   * @param manifest that of the folder
   * @throws ResultsException if there is nothing to draw, with one sentence that says why
   */
  public static List<Figure> figures(Path folder, Scenario scenario, Manifest manifest)
      throws IOException {
    Optional<String> lack = lack(scenario);
    if (lack.isPresent()) {
      throw new ResultsException(lack.get());
    }
    return figures(folder, scenario, manifest.seed(), manifest.replications());
  }

  private static List<Figure> figures(Path folder, Scenario scenario, long seed, long replications)
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
    Optional<String> obstacle = lack(scenario).or(Drawing::obstacle);
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
   * Draws the figures of a finished results folder again, and brings their checksums in its
   * manifest up to date.
   *
   * @param manifest that of the folder
   * @return why none was drawn, in one sentence, or empty where all were
   */
  public static Optional<String> drawAgain(Path folder, Scenario scenario, Manifest manifest)
      throws IOException {
    Optional<String> obstacle = draw(folder, scenario, manifest.seed(), manifest.replications());
    if (obstacle.isEmpty()) {
      manifest.renew(folder, FOLDER);
    }
    return obstacle;
  }

  /** Why a scenario makes no picture, in one sentence. */
  private static Optional<String> lack(Scenario scenario) {
    if (scenario.actors().size() < 2) {
      return Optional.of("No charts were drawn: there is no other actor to be aligned with.");
    }
    if (scenario.clock().days() < 2) {
      return Optional.of("No charts were drawn: a single day has no course over time.");
    }
    return Optional.empty();
  }
}
