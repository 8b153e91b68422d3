package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.chart.Distribution;
import org.entente.chart.DistributionFigure;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Responses;
import org.entente.results.ResponseColumn;
import org.entente.scenario.Scenario;

/** The figure of a response's distribution, from the files of a results folder. */
final class DistributionCharts {
  private DistributionCharts() {}

  /** The responses that there are, in their order. */
  static List<String> responses(Scenario scenario) {
    return new Responses(CompiledScenario.of(scenario)).names();
  }

  /** The figure of a chosen response, or of the first. */
  static DistributionFigure of(Path folder, Run run, Optional<String> chosen) throws IOException {
    String response = chosen.orElseGet(() -> responses(run.scenario()).get(0));
    double[] values = ResponseColumn.read(folder, response);
    Distribution distribution =
        Distribution.of(
            ResponseWords.of(run, response),
            run.subtitle(response),
            response,
            values,
            run.parameters().independent(values.length));
    return new DistributionFigure(distribution, chosen.isPresent());
  }
}
