package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The scenarios that commands are tested on. */
final class Scenarios {
  /** The one that comes with the program. */
  static final Path KABUL = Path.of("scenarios/kabul-2025.yaml").toAbsolutePath();

  /** The text of a small one, which simulates in a tenth of a millisecond. */
  static final String FEUD = resource("feud.yaml");

  private Scenarios() {}

  /** Writes the small one into a folder. */
  static Path feud(Path folder) throws IOException {
    return Files.writeString(folder.resolve("feud.yaml"), FEUD);
  }

  static String resource(String name) {
    try (InputStream in = Scenarios.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
