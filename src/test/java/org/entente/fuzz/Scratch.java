package org.entente.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A private folder for the files of one target, gone when Java ends. */
final class Scratch {
  private final Path folder;

  Scratch() {
    try {
      folder = Files.createTempDirectory("fuzz");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(this::delete));
  }

  Path folder() {
    return folder;
  }

  /** Writes a file of this content into it. */
  Path write(String name, byte[] content) {
    try {
      return Files.write(folder.resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete() {
    try (var walk = Files.walk(folder)) {
      walk.sorted((one, other) -> other.compareTo(one)).forEach(path -> path.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
