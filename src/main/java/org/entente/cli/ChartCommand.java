package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.chart.ChartWindow;
import org.entente.chart.Figure;
import org.entente.chart.NoDisplayException;
import org.entente.report.ResultsCharts;
import org.entente.results.Manifest;
import org.entente.results.ResultsFolders;
import picocli.CommandLine;

/** {@code entente chart}: the pictures of a results folder, drawn again from its files. */
@CommandLine.Command(
    name = "chart",
    description = "Draws the pictures of a results folder again from its files.",
    footer = {
      "",
      "Example: entente chart latest --figure network --format svg --size 1200x800",
      "",
      "Pictures go to RESULTS/charts. Of one scenario there are: drift, drift-fan,"
          + " closest-partner,",
      "alignment-matrix, network, stimuli-by-month, first-dates, trust-alignment and distribution;",
      "of a comparison: difference-fan; of a sweep: response-curve, or response-map and",
      "closest-map; of a sensitivity study: indices and effects; of a calibration: prior-posterior,",
      "corner and posterior-check. reliability and pit are drawn by entente score."
    })
final class ChartCommand extends Command {
  @CommandLine.Parameters(
      paramLabel = "RESULTS",
      description = "A results folder, or 'latest' for the newest below results.")
  String results = ResultsFolders.LATEST;

  @CommandLine.Mixin ChartOptions options = new ChartOptions();

  @CommandLine.Option(
      names = "--show",
      description = "Open the pictures in a window, to zoom and to read values, and draw no file.")
  boolean show;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = results(results);
    StoredResults stored = StoredResults.read(folder, console());
    ResultsCharts charts = stored.charts();
    List<String> wanted = options.wanted(charts);
    Manifest.requireIntact(folder, charts.files(wanted).toArray(String[]::new));
    Optional<String> asked = options.response().or(stored::response);
    if (show) {
      show(figures(charts, wanted, asked));
    } else {
      draw(folder, stored.manifest(), charts, wanted, asked);
    }
    return ExitCode.DONE;
  }

  private List<Figure> figures(ResultsCharts charts, List<String> wanted, Optional<String> asked)
      throws IOException {
    List<Figure> figures = charts.figures(wanted, asked);
    if (figures.isEmpty()) {
      throw new BadInputException("these results have nothing to show in " + wanted.get(0));
    }
    return figures;
  }

  private void draw(
      Path folder,
      Manifest manifest,
      ResultsCharts charts,
      List<String> wanted,
      Optional<String> asked)
      throws IOException {
    Headless.require();
    Optional<String> obstacle = charts.obstacle();
    if (obstacle.isPresent() && options.namesFigures()) {
      throw new BadInputException(obstacle.get());
    }
    obstacle.ifPresent(this::tell);
    Optional<String> drawn = Optional.empty();
    if (obstacle.isEmpty()) {
      charts.draw(figures(charts, wanted, asked), options.sheet(), options.formats());
      manifest.renew(folder, ResultsCharts.FOLDER);
      drawn = Optional.of(folder.resolve(ResultsCharts.FOLDER).toString());
    }
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("charts", drawn);
      print(document);
    } else {
      drawn.ifPresent(this::print);
    }
  }

  private static void show(List<Figure> figures) throws InterruptedException {
    try {
      ChartWindow.show(figures).await();
    } catch (NoDisplayException e) {
      throw new BadInputException(Complaints.text(e), e);
    }
  }
}
