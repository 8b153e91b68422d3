package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.analysis.Proportion;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Landscape;
import org.entente.outcome.LandscapeTables;
import org.entente.outcome.LocalMinimum;
import org.entente.reader.ScenarioReader;
import org.entente.results.Manifest;
import org.entente.results.ResultsWriter;
import org.entente.scenario.Scenario;
import org.entente.study.EndBlocs;
import picocli.CommandLine;

/** {@code entente blocs}: the two camps that a landscape, or an ensemble's end, falls into. */
@CommandLine.Command(
    name = "blocs",
    description = "Tells the two camps that actors fall into (Axelrod and Bennett 1993).",
    footer = {
      "",
      "Examples: entente blocs sizes.csv propensities.csv --together AT&T,Sun",
      "          entente blocs latest",
      "",
      "Of two tables: every local minimum of the landscape, its energy and its basin. Of a results",
      "folder: the probability of each partition at the end, and with whom the focus sits."
    })
final class BlocsCommand extends Command {
  private static final int MOST_PARTITIONS = 12;

  @CommandLine.Parameters(
      arity = "1..2",
      paramLabel = "FILES",
      description =
          "SIZES.csv (names, a column 'size') and PROPENSITIES.csv (square); or a results folder.")
  List<String> sources = new ArrayList<>();

  @CommandLine.Option(
      names = "--together",
      paramLabel = "A,B",
      split = ",",
      description = "Actors that are held in one camp, with two tables.")
  List<String> together = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    if (sources.size() == 2) {
      tellMinima(minima());
    } else if (!together.isEmpty()) {
      throw new BadInputException("--together is for two tables, not for a results folder");
    } else if (sources.get(0).endsWith(".csv")) {
      throw new BadInputException(
          "name two tables, SIZES.csv and PROPENSITIES.csv, or a results folder");
    } else {
      tellEnds();
    }
    return ExitCode.DONE;
  }

  private List<LocalMinimum> minima() throws IOException {
    Landscape landscape = LandscapeTables.read(table(sources.get(0)), table(sources.get(1)));
    Set<String> held = new LinkedHashSet<>();
    for (String name : together) {
      if (!landscape.names().contains(name.strip())) {
        throw new BadInputException(
            "--together: " + Names.unknown("actor", name.strip(), landscape.names()));
      }
      held.add(name.strip());
    }
    if (!together.isEmpty() && held.size() < 2) {
      throw new BadInputException("--together holds at least two actors, such as A,B");
    }
    return landscape.together(held).minima();
  }

  private Path table(String word) {
    Path file = console().path(word);
    if (!Files.isRegularFile(file)) {
      throw new BadInputException(
          "there is no table " + word + "; name SIZES.csv and PROPENSITIES.csv");
    }
    return file;
  }

  private void tellMinima(List<LocalMinimum> minima) {
    if (json) {
      List<Map<String, Object>> documents = new ArrayList<>();
      for (LocalMinimum minimum : minima) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("sides", minimum.sides());
        document.put("energy", minimum.energy());
        document.put("basin", minimum.basin());
        documents.add(document);
      }
      print(Map.of("minima", documents));
      return;
    }
    print(minima.size() == 1 ? "One local minimum" : minima.size() + " local minima");
    for (LocalMinimum minimum : minima) {
      print("");
      print(
          "energy "
              + Words.plain(minimum.energy(), 4)
              + ", basin "
              + Words.plain(minimum.basin(), minimum.basin() == Math.rint(minimum.basin()) ? 0 : 2)
              + " partitions");
      print("  " + side(minimum.sides().get(0)));
      print("  " + side(minimum.sides().get(1)));
    }
  }

  private static String side(List<String> camp) {
    return camp.isEmpty() ? "(nobody)" : String.join(", ", camp);
  }

  private void tellEnds() throws IOException {
    Path folder = ensemble(sources.get(0), ResultsWriter.SCENARIO, ResultsWriter.RESPONSES);
    Scenario scenario =
        ScenarioReader.read(folder.resolve(ResultsWriter.SCENARIO), List.of()).scenario();
    EndBlocs blocs =
        EndBlocs.of(
            folder, CompiledScenario.of(scenario), Manifest.read(folder).layout().parameters());
    if (json) {
      print(document(scenario, blocs));
      return;
    }
    print("Camps at the end of " + scenario.id() + " on " + scenario.clock().end());
    for (EndBlocs.Share share : blocs.partitions().stream().limit(MOST_PARTITIONS).toList()) {
      print(
          String.format(
              Locale.ROOT,
              "  %-22s %s  |  %s",
              share(share.probability()),
              names(scenario, share.sides().get(0)),
              names(scenario, share.sides().get(1))));
    }
    if (blocs.partitions().size() > MOST_PARTITIONS) {
      print("  (" + (blocs.partitions().size() - MOST_PARTITIONS) + " rarer ones: see --json)");
    }
    print("");
    print("In the camp of " + scenario.actor(scenario.focus()).name());
    blocs
        .withFocus()
        .forEach(
            (actor, share) ->
                print(
                    String.format(
                        Locale.ROOT, "  %-22s %s", share(share), scenario.actor(actor).name())));
    print("");
    print("Brackets are 95 % Monte Carlo intervals.");
  }

  private static String share(Proportion share) {
    return Words.share(share.estimate(), share.low(), share.high());
  }

  private static String names(Scenario scenario, List<String> camp) {
    return side(camp.stream().map(actor -> scenario.actor(actor).name()).toList());
  }

  private static Map<String, Object> document(Scenario scenario, EndBlocs blocs) {
    List<Map<String, Object>> partitions = new ArrayList<>();
    for (EndBlocs.Share share : blocs.partitions()) {
      Map<String, Object> partition = new LinkedHashMap<>();
      partition.put("sides", share.sides());
      partition.putAll(document(share.probability()));
      partitions.add(partition);
    }
    Map<String, Object> withFocus = new LinkedHashMap<>();
    blocs.withFocus().forEach((actor, share) -> withFocus.put(actor, document(share)));
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("scenario", scenario.id());
    document.put("focus", scenario.focus());
    document.put("partitions", partitions);
    document.put("withFocus", withFocus);
    return document;
  }

  private static Map<String, Object> document(Proportion share) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("probability", share.estimate());
    document.put("low", share.low());
    document.put("high", share.high());
    return document;
  }
}
