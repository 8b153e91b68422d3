package org.entente.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.table.NearestName;

/** Helps someone who mistyped the name of a scenario file. */
final class NearestFile {
  private static final String ENDING = ".yaml";

  private NearestFile() {}

  /**
   * The scenario file beside a missing one that was most likely meant.
   *
   * @param name the missing file as the user knows it
   */
  static String advice(Path file, String name) {
    Path missing = file.getFileName();
    if (missing == null) {
      return "check the name and the folder";
    }
    Optional<String> near =
        NearestName.of(
            stem(missing.toString()), beside(file).stream().map(NearestFile::stem).toList());
    int folder = 1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
    return near.map(stem -> "did you mean '" + name.substring(0, folder) + stem + ENDING + "'?")
        .orElse("check the name and the folder");
  }

  private static String stem(String file) {
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }

  private static List<String> beside(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(entry -> entry.endsWith(ENDING))
          .sorted()
          .toList();
    } catch (IOException | UncheckedIOException e) {
      // What cannot be looked into tells no name.
      return List.of();
    }
  }
}
