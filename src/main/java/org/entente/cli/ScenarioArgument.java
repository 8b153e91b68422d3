package org.entente.cli;

import java.nio.file.Path;
import org.entente.reader.ResolvedScenario;
import picocli.CommandLine;

/** The scenario file that a command works on, with the settings that come last. */
final class ScenarioArgument {
  @CommandLine.Parameters(paramLabel = "SCENARIO", description = "A scenario file (YAML).")
  Path file = Path.of("");

  @CommandLine.Mixin SettingsOption settings = new SettingsOption();

  /** Reads the scenario and tells its warnings. */
  ResolvedScenario read(Command command) {
    return settings.read(file, command);
  }
}
