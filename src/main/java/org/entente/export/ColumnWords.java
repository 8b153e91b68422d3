package org.entente.export;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Responses;
import org.entente.report.ResponseWords;
import org.entente.report.Run;
import org.entente.scenario.Scenario;

/** What columns that are named after responses and factors hold, in words. */
public final class ColumnWords {
  private final Run run;
  private final Set<String> responses;
  private final Set<String> factors;

  /**
   * The words for a scenario's results.
   *
   * @param factors names of the factors of its design, or of its drawn parameters
   */
  public ColumnWords(Scenario scenario, List<String> factors) {
    run = new Run(scenario, 0, 0);
    responses = new HashSet<>(new Responses(CompiledScenario.of(scenario)).names());
    this.factors = Set.copyOf(factors);
  }

  boolean isResponse(String name) {
    return responses.contains(name);
  }

  boolean isFactor(String name) {
    return factors.contains(name);
  }

  String response(String name) {
    return ResponseWords.of(run, name);
  }

  String factor(String name) {
    return "Level of "
        + name
        + ": the value of a quantity, 0 to 1 for a group between its low and high ends, 1 or 0 for"
        + " a switch that is on or off";
  }
}
