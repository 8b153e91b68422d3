package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entente.reader.ScenarioProblems;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Scenario;
import picocli.CommandLine;

/** {@code entente list}: the scenarios in a folder, named and described. */
@CommandLine.Command(
    name = "list",
    description = "Names and describes the scenarios in a folder.",
    footer = {"", "Example: entente list"})
final class ListCommand extends Command {
  @CommandLine.Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      defaultValue = "scenarios",
      description = "Where scenario files are (default: ${DEFAULT-VALUE}).")
  String folder = "scenarios";

  @Override
  public Integer call() throws IOException {
    Path place = console().path(folder);
    if (!Files.isDirectory(place)) {
      throw new BadInputException("there is no folder " + folder + "; name the one with scenarios");
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(place)) {
      files = listed.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    List<Map<String, Object>> documents = new ArrayList<>();
    boolean sound = true;
    for (Path file : files) {
      try {
        Scenario scenario = ScenarioReader.read(file, List.of()).scenario();
        documents.add(document(file, scenario));
        if (!json) {
          print(file + ": " + scenario.title());
          Words.wrapped(scenario.about(), Math.max(20, Screen.width() - 2))
              .forEach(line -> print("  " + line));
        }
      } catch (ScenarioProblems e) {
        sound = false;
        console().err().print(Complaints.text(e).stripTrailing() + "\n");
      }
    }
    if (json) {
      print(Map.of("scenarios", documents));
    } else if (files.isEmpty()) {
      print("There are no scenarios in " + folder + ".");
    }
    return sound ? ExitCode.DONE : ExitCode.FAILED;
  }

  private static Map<String, Object> document(Path file, Scenario scenario) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("file", file.toString());
    document.put("scenario", scenario.id());
    document.put("title", scenario.title());
    document.put("about", scenario.about());
    return document;
  }
}
