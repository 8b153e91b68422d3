package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.calibration.Posterior;
import org.entente.chart.Drawing;
import org.entente.chart.Sheet;
import org.entente.report.PictureFormat;
import org.entente.report.ResultsCharts;
import org.entente.report.Run;
import org.entente.scenario.Scenario;

/** Draws the pictures of a calibration. */
final class CalibrationPictures {
  private CalibrationPictures() {}

  /** Draws them into a results folder; says in a sentence why not where they cannot be drawn. */
  static Optional<String> draw(Posterior posterior, Scenario scenario, Path folder)
      throws IOException {
    Headless.require();
    Optional<String> obstacle = Drawing.obstacle();
    if (obstacle.isEmpty()) {
      Run run = new Run(scenario, posterior.inference().seed(), posterior.simulations());
      new ResultsCharts(folder, run, List.of())
          .draw(CalibrationCharts.of(posterior), Sheet.STANDARD, List.of(PictureFormat.values()));
    }
    return obstacle;
  }
}
