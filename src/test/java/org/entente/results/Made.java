package org.entente.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Results made up for tests. */
final class Made {
  static final Instant NOON = Instant.parse("2025-01-12T12:00:00Z");

  private Made() {}

  static Manifest manifest(Instant started, double wallSeconds) {
    return new Manifest(
        "1.2.3",
        "feud",
        "abc",
        Map.of(),
        -7,
        Layout.single(1000),
        1000,
        2,
        200,
        "exact",
        List.of("run", "feud.yaml"),
        started,
        wallSeconds,
        Map.of("processors", 2));
  }

  /** A folder with a manifest of a run that took a minute. */
  static Path results(Path folder, Instant started) throws IOException {
    Files.createDirectories(folder);
    manifest(started, 60).write(folder);
    return folder;
  }
}
