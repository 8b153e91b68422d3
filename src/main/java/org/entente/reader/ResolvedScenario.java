package org.entente.reader;

import java.nio.file.Path;
import java.util.List;
import org.entente.scenario.Scenario;

/**
 * A scenario as it stands after overlays, path patterns and settings.
 *
 * @param scenario the scenario
 * @param yaml the scenario as one file that needs no other: read again, it gives the same scenario
 *     and the same text
 * @param digest SHA-256 of {@code yaml} in UTF-8, in hexadecimal digits
 * @param files the files it came from: the one asked for, the one that it extends, and so on
 * @param warnings what is allowed but may not be meant
 */
public record ResolvedScenario(
    Scenario scenario, String yaml, String digest, List<Path> files, List<Problem> warnings) {
  /** Copies the lists. */
  public ResolvedScenario {
    files = List.copyOf(files);
    warnings = List.copyOf(warnings);
  }
}
