package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.reader.Problem;
import org.entente.reader.ResolvedScenario;
import org.entente.reader.ScenarioReader;
import picocli.CommandLine;

/** Settings that come last, after all that scenario files say. */
final class SettingsOption {
  @CommandLine.Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description =
          "Change one value, after all else was read, such as dynamics.sigma=0 or"
              + " timeline.december-strike.enabled=false. Repeatable.")
  List<String> settings = new ArrayList<>();

  /** Reads a scenario and tells its warnings. */
  ResolvedScenario read(Path file, Command command) {
    ResolvedScenario resolved = ScenarioReader.read(file, settings);
    for (Problem warning : resolved.warnings()) {
      command.tell("Note: " + warning.describe());
    }
    return resolved;
  }
}
