package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.chart.ChartWindow;
import org.entente.chart.NoDisplayException;
import org.entente.reader.ResolvedScenario;
import org.entente.reader.ScenarioReader;
import org.entente.report.ResultsCharts;
import org.entente.results.Manifest;
import org.entente.results.ResultsFolders;
import org.entente.results.ResultsWriter;
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
  public Integer call() throws IOException {
    Path folder = ResultsFolders.find(results, Path.of("results"));
    ResolvedScenario resolved =
        ScenarioReader.read(folder.resolve(ResultsWriter.SCENARIO), List.of());
    if (show) {
      return show(folder, resolved);
    }
    Optional<String> obstacle = ResultsCharts.drawAgain(folder, resolved.scenario());
    if (obstacle.isPresent()) {
      tell(obstacle.get());
    } else {
      print(folder.resolve(ResultsCharts.FOLDER).toString());
    }
    return ExitCode.DONE;
  }

  private int show(Path folder, ResolvedScenario resolved) throws IOException {
    try {
      Manifest manifest = Manifest.read(folder);
      ChartWindow.show(
          ResultsCharts.figures(
              folder, resolved.scenario(), manifest.seed(), manifest.replications()));
      return ExitCode.DONE;
    } catch (NoDisplayException e) {
      throw new BadInputException(Complaints.text(e), e);
    }
  }
}
