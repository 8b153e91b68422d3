package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.chart.Figure;
import org.entente.page.ResultsPage;
import org.entente.report.ResultsCharts;
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
    StoredResults stored = StoredResults.read(folder, console());
    Headless.require();
    List<Figure> figures = figures(stored);
    stored.page().write(figures);
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

  /** The figures of the page; what they and it are made of must be as the run left it. */
  private List<Figure> figures(StoredResults stored) throws IOException {
    requireIntact(stored.folder(), stored.files());
    ResultsCharts charts = stored.charts();
    Optional<String> obstacle = charts.obstacle();
    obstacle.ifPresent(this::tell);
    if (obstacle.isPresent()) {
      return List.of();
    }
    requireIntact(stored.folder(), charts.files(charts.names()));
    return charts.withMore(charts.figures(charts.names(), stored.response()), stored.responses());
  }

  private static void requireIntact(Path folder, List<String> files) throws IOException {
    Manifest.requireIntact(folder, files.toArray(String[]::new));
  }
}
