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
import org.entente.reader.ScenarioReader;
import org.entente.report.ResultsCharts;
import org.entente.results.BandsFile;
import org.entente.results.Manifest;
import org.entente.results.ResultsFolders;
import org.entente.results.ResultsWriter;
import org.entente.scenario.Scenario;
import picocli.CommandLine;

/** {@code entente chart}: the pictures of a results folder, drawn again from its files. */
@CommandLine.Command(
    name = "chart",
    description = "Draws the pictures of a results folder again from its files.",
    footer = {
      "",
      "Example: entente chart latest --show",
      "",
      "Pictures go to RESULTS/charts, as PNG and SVG."
    })
final class ChartCommand extends Command {
  @CommandLine.Parameters(
      paramLabel = "RESULTS",
      description = "A results folder, or 'latest' for the newest below results.")
  String results = ResultsFolders.LATEST;

  @CommandLine.Option(
      names = "--show",
      description = "Open the pictures in a window, to zoom and to read values, and draw no file.")
  boolean show;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = ensemble(results, ResultsWriter.SCENARIO, BandsFile.FILE);
    Manifest manifest = Manifest.read(folder);
    Scenario scenario =
        ScenarioReader.read(folder.resolve(ResultsWriter.SCENARIO), List.of()).scenario();
    if (show) {
      show(ResultsCharts.figures(folder, scenario, manifest));
    } else {
      draw(folder, scenario, manifest);
    }
    return ExitCode.DONE;
  }

  private void draw(Path folder, Scenario scenario, Manifest manifest) throws IOException {
    Headless.require();
    Optional<String> obstacle = ResultsCharts.drawAgain(folder, scenario, manifest);
    obstacle.ifPresent(this::tell);
    Optional<String> charts =
        obstacle.isPresent()
            ? Optional.empty()
            : Optional.of(folder.resolve(ResultsCharts.FOLDER).toString());
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("charts", charts);
      print(document);
    } else {
      charts.ifPresent(this::print);
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
