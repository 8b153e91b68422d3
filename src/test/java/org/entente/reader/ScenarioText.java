package org.entente.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scenario files for tests. */
final class ScenarioText {
  /** A small sound scenario: two neighbours, and a band that one of them shelters. */
  static final Path QUARREL = Path.of("src/test/resources/bad/base/quarrel.yaml");

  static final Path KABUL = Path.of("scenarios/kabul-2025.yaml");

  private ScenarioText() {}

  /** What comes of an overlay over the quarrel. */
  static ResolvedScenario overlay(Path folder, String lines, String... settings) {
    String head = "scenario: overlay\nextends: " + QUARREL.toAbsolutePath() + "\n";
    return read(folder, "overlay.yaml", head + lines, settings);
  }

  /** What comes of the quarrel with lines added at its end. */
  static ResolvedScenario quarrelWith(Path folder, String lines, String... settings) {
    return read(folder, "quarrel.yaml", text(QUARREL) + lines, settings);
  }

  /** What comes of a file. */
  static ResolvedScenario read(Path folder, String name, String text, String... settings) {
    return ScenarioReader.read(write(folder, name, text), List.of(settings));
  }

  static Path write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
