package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.reader.Problem;
import org.entente.reader.ResolvedScenario;
import org.entente.reader.ScenarioProblems;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;
import picocli.CommandLine;

/** {@code entente validate}: whether scenario files are right, and all that is wrong. */
@CommandLine.Command(
    name = "validate",
    description = "Says whether scenario files are right, and all that is wrong with them.",
    footer = {
      "",
      "Examples: entente validate scenarios/kabul-2025.yaml",
      "          entente validate --sources scenarios/kabul-2025.yaml"
    })
final class ValidateCommand extends Command {
  @CommandLine.Parameters(
      paramLabel = "SCENARIO",
      arity = "1..*",
      description = "Scenario files (YAML).")
  List<Path> files = new ArrayList<>();

  @CommandLine.Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Change one value, after all else was read. Repeatable.")
  List<String> settings = new ArrayList<>();

  @CommandLine.Option(
      names = "--sources",
      description = "List every number with its range and source, and count what they rest on.")
  boolean sources;

  @Override
  public Integer call() {
    List<Map<String, Object>> documents = new ArrayList<>();
    boolean valid = true;
    for (Path file : files) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("file", file.toString());
      try {
        ResolvedScenario resolved = ScenarioReader.read(file, settings);
        document.put("valid", true);
        document.put("warnings", resolved.warnings().stream().map(Problem::describe).toList());
        if (sources) {
          document.put("sources", new SourceListing(resolved.scenario()).document());
        }
        report(file, resolved);
      } catch (ScenarioProblems e) {
        valid = false;
        document.put("valid", false);
        document.put("problems", e.problems().stream().map(ValidateCommand::asMap).toList());
        if (!json) {
          console().err().print(Complaints.text(e).stripTrailing() + "\n");
        }
      }
      documents.add(document);
    }
    if (json) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("valid", valid);
      all.put("scenarios", documents);
      print(all);
    }
    return valid ? ExitCode.DONE : ExitCode.BAD_INPUT;
  }

  private void report(Path file, ResolvedScenario resolved) {
    if (json || quiet) {
      return;
    }
    Scenario scenario = resolved.scenario();
    Map<String, Quantity> quantities = Quantities.of(scenario);
    long ranged = quantities.values().stream().filter(q -> q.range().isPresent()).count();
    print(
        String.format(
            Locale.ROOT,
            "%s is valid: %s, %s, %s, %s, %s, %s of which %s a range.",
            file,
            Words.count(scenario.actors().size(), "actor", "actors"),
            Words.count(scenario.issues().size(), "issue", "issues"),
            Words.count(scenario.stimuli().size(), "kind of stimulus", "kinds of stimulus"),
            Words.count(scenario.timeline().size(), "timeline entry", "timeline entries"),
            Words.count(scenario.asked().size(), "question", "questions"),
            Words.count(quantities.size(), "quantity", "quantities"),
            Words.count(ranged, "has", "have")));
    if (sources) {
      new SourceListing(scenario).lines().forEach(this::print);
    }
    resolved.warnings().forEach(warning -> tell("Note: " + warning.describe()));
  }

  private static Map<String, Object> asMap(Problem problem) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("file", problem.file());
    map.put("line", problem.line());
    map.put("column", problem.column());
    map.put("what", problem.what());
    map.put("wouldBeRight", problem.wouldBeRight());
    return map;
  }
}
