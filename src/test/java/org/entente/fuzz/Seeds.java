package org.entente.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What targets start from. */
final class Seeds {
  /** A small sound scenario. */
  static final String QUARREL = text(Path.of("src/test/resources/bad/base/quarrel.yaml"));

  private Seeds() {}

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
