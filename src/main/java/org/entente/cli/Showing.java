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
      figures = charts.figures(charts.names(), Optional.empty());
      charts.draw(figures, Sheet.STANDARD, List.of(PictureFormat.values()));
    }
    results.page().write(figures);
    return obstacle;
  }

  /**
   * Draws the pictures of a sweep or of a sensitivity study.
   *
   * @param response whose pictures are drawn; empty for the first, or for all of a study
   * @return why no picture was drawn, in one sentence, or empty where all were
   */
  static Optional<String> study(ResultsCharts charts, Optional<String> response)
      throws IOException {
    Headless.require();
    Optional<String> obstacle = charts.obstacle();
    if (obstacle.isEmpty()) {
      charts.draw(
          charts.figures(charts.names(), response),
          Sheet.STANDARD,
          List.of(PictureFormat.values()));
    }
    return obstacle;
  }
}
