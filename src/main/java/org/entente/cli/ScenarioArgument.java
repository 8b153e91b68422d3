package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.reader.Problem;
import org.entente.reader.ResolvedScenario;
import org.entente.reader.ScenarioReader;
import picocli.CommandLine;

/** The scenario file that a command works on, with the settings that come last. */
final class ScenarioArgument {
  @CommandLine.Parameters(paramLabel = "SCENARIO", description = "A scenario file (YAML).")
  Path file = Path.of("");

  @CommandLine.Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description =
          "Change one value, after all else was read, such as dynamics.sigma=0 or"
              + " timeline.december-strike.enabled=false. Repeatable.")
  List<String> settings = new ArrayList<>();

  /** Reads the scenario and tells its warnings. */
  ResolvedScenario read(Command command) {
    ResolvedScenario resolved = ScenarioReader.read(file, settings);
    for (Problem warning : resolved.warnings()) {
      command.tell("Note: " + warning.describe());
    }
    return resolved;
  }
}
