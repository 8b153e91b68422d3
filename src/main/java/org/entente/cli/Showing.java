package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entente.chart.Figure;
import org.entente.chart.Sheet;
import org.entente.report.PictureFormat;
import org.entente.report.ResultsCharts;

/** Draws the pictures and writes the page of results that were just simulated. */
final class Showing {
  private Showing() {}

  /**
   * Draws and writes.
   *
   * @return why no picture was drawn, in one sentence, or empty where all were; the page is written
   *     either way
   */
  static Optional<String> of(StoredResults results) throws IOException {
    Headless.require();
    ResultsCharts charts = results.charts();
    Optional<String> obstacle = charts.obstacle();
    List<Figure> figures = List.of();
    if (obstacle.isEmpty()) {
      figures = charts.figures(charts.names(), results.response());
      charts.draw(figures, Sheet.STANDARD, List.of(PictureFormat.values()));
      figures = charts.withMore(figures, results.responses());
    }
    results.page().write(figures);
    return obstacle;
  }
}
