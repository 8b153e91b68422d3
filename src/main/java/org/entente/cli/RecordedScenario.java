package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import org.entente.reader.ResolvedScenario;
import org.entente.reader.ScenarioReader;
import org.entente.results.Manifest;
import org.entente.results.ResultsWriter;

/** The scenario that a results folder is of. */
final class RecordedScenario {
  private RecordedScenario() {}

  /**
   * Reads it, and tells where another version may give other histories.
   *
   * @throws BadInputException if it is not the one that the manifest names
   */
  static ResolvedScenario of(Path folder, Manifest manifest, Command command) {
    ResolvedScenario resolved =
        ScenarioReader.read(folder.resolve(ResultsWriter.SCENARIO), List.of());
    if (!resolved.digest().equals(manifest.digest())) {
      throw new BadInputException(
          folder.resolve(ResultsWriter.SCENARIO)
              + " is not the scenario of these results: its digest is not that of the manifest");
    }
    if (!manifest.version().equals(Version.number())) {
      command.tell(
          "Note: these results are of version "
              + manifest.version()
              + "; this is "
              + Version.number()
              + ", which may tell another history.");
    }
    return resolved;
  }
}
