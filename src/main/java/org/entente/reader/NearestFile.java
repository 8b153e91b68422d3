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

  /** Where scenarios are kept, in the repository and in the distribution. */
  private static final String SCENARIOS = "scenarios";

  private NearestFile() {}

  /**
   * The scenario file beside a missing one, or in the folder of scenarios there, that was most
   * likely meant.
   *
   * @param name the missing file as the user knows it
   */
  static String advice(Path file, String name) {
    Path missing = file.getFileName();
    Path folder = file.toAbsolutePath().getParent();
    if (missing == null || folder == null) {
      return "check the name and the folder";
    }
    String lead = name.substring(0, 1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
    return near(missing, folder)
        .or(() -> near(missing, folder.resolve(SCENARIOS)).map(near -> SCENARIOS + "/" + near))
        .map(near -> "did you mean '" + lead + near + "'?")
        .orElse("check the name and the folder");
  }

  private static Optional<String> near(Path missing, Path folder) {
    return NearestName.of(
            stem(missing.toString()), in(folder).stream().map(NearestFile::stem).toList())
        .map(stem -> stem + ENDING);
  }

  private static String stem(String file) {
    return file.endsWith(ENDING) ? file.substring(0, file.length() - ENDING.length()) : file;
  }

  private static List<String> in(Path folder) {
    if (!Files.isDirectory(folder)) {
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
