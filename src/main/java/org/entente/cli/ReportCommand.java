package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.chart.Figure;
import org.entente.page.ResultsPage;
import org.entente.report.ResultsCharts;
import org.entente.results.Layout;
import org.entente.results.Manifest;
import org.entente.results.ResultsFolders;
import picocli.CommandLine;

/** {@code entente report}: the page of a results folder, made again from its files. */
@CommandLine.Command(
    name = "report",
    description = "Writes the page of a results folder again from its files.",
    footer = {
      "",
      "Example: entente report latest",
      "",
      "The page is RESULTS/report.html: one file that opens in a browser without a network."
    })
final class ReportCommand extends Command {
  @CommandLine.Parameters(
      paramLabel = "RESULTS",
      description = "A results folder, or 'latest' for the newest below results.")
  String results = ResultsFolders.LATEST;

  @Override
  public Integer call() throws IOException {
    Path folder = results(results);
    Layout layout = Manifest.read(folder).layout();
    if (layout.isCalibration()) {
      throw new BadInputException(
          "a report is made of a run or a comparison, and "
              + console().shown(folder)
              + " holds a calibration's results: its pictures are in charts, its figures in"
              + " marginals.csv and checks.csv");
    }
    if (layout.isDesign()) {
      throw new BadInputException(
          "a report is made of a run or a comparison, and " + folder + " holds a design's results");
    }
    StoredResults stored = StoredResults.read(folder);
    Headless.require();
    stored.page().write(figures(stored));
    stored.manifest().renew(folder, ResultsPage.FILE);
    Path page = folder.resolve(ResultsPage.FILE);
    if (json) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("report", page.toString());
      print(document);
    } else {
      print(page.toString());
    }
    return ExitCode.DONE;
  }

  private List<Figure> figures(StoredResults stored) throws IOException {
    ResultsCharts charts = stored.charts();
    Optional<String> obstacle = charts.obstacle();
    obstacle.ifPresent(this::tell);
    List<String> files = new ArrayList<>(stored.page().files());
    if (obstacle.isEmpty()) {
      files.addAll(charts.files(charts.names()));
    }
    Manifest.requireIntact(stored.folder(), files.toArray(String[]::new));
    return obstacle.isEmpty() ? charts.figures(charts.names(), Optional.empty()) : List.of();
  }
}
