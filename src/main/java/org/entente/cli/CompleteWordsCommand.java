package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.design.DesignException;
import org.entente.design.FactorNames;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Responses;
import org.entente.reader.ScenarioProblems;
import org.entente.reader.ScenarioReader;
import org.entente.results.ResultsException;
import org.entente.results.ResultsFolders;
import org.entente.results.ResultsWriter;
import org.entente.scenario.Quantities;
import org.entente.scenario.Scenario;
import org.entente.table.DataException;
import picocli.CommandLine;

/**
 * {@code entente complete-words}: the names that a scenario declares, for the script that completes
 * command lines. It is in no list of commands, and where a line is not right yet it says nothing.
 */
@CommandLine.Command(
    name = "complete-words",
    hidden = true,
    description = "Prints names that a scenario declares, for completion.",
    footer = {"", "Example: entente complete-words response scenarios/kabul-2025.yaml"})
final class CompleteWordsCommand extends Command {
  @CommandLine.Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "quantity, factor, response or actor.")
  String kind = "";

  @CommandLine.Parameters(
      index = "1",
      paramLabel = "WHERE",
      description = "A scenario file or a results folder.")
  String where = "";

  @Override
  public Integer call() throws IOException {
    try {
      names().forEach(this::print);
    } catch (ScenarioProblems | ResultsException | DataException | DesignException e) {
      // Whoever types is not done yet: what is wrong is told when the line is run.
      return ExitCode.DONE;
    }
    return ExitCode.DONE;
  }

  private List<String> names() throws IOException {
    Path named = console().path(where);
    Path file =
        where.equals(ResultsFolders.LATEST) || Files.isDirectory(named)
            ? results(where).resolve(ResultsWriter.SCENARIO)
            : named;
    Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
    return switch (kind) {
      case "quantity" -> settable(scenario);
      case "factor" -> new FactorNames(scenario).all();
      case "response" -> new Responses(CompiledScenario.of(scenario)).names();
      case "actor" -> List.copyOf(scenario.actors().keySet());
      default -> List.of();
    };
  }

  private static List<String> settable(Scenario scenario) {
    FactorNames factors = new FactorNames(scenario);
    List<String> names = new ArrayList<>(Quantities.of(scenario).keySet());
    factors.all().stream().filter(factors::isSwitch).forEach(names::add);
    return names;
  }
}
