package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.results.ResultsWriter;

/** Folders that hold rows, and those that hold them in the folders of their stages. */
final class StoredRows {
  private StoredRows() {}

  /**
   * Refuses a folder without rows of its own.
   *
   * @param shown as the user named it
   * @throws BadInputException saying where rows are
   */
  static void require(Path folder, String shown) throws IOException {
    if (Files.exists(folder.resolve(ResultsWriter.RESPONSES))) {
      return;
    }
    List<String> stages;
    try (Stream<Path> entries = Files.list(folder)) {
      stages =
          entries
              .filter(entry -> Files.exists(entry.resolve(ResultsWriter.RESPONSES)))
              .map(entry -> String.valueOf(entry.getFileName()))
              .sorted()
              .toList();
    }
    throw new BadInputException(
        shown
            + " holds no "
            + ResultsWriter.RESPONSES
            + (stages.isEmpty()
                ? "; name the results folder of a run or a sweep made without --summary-only"
                : " of its own, but those of a study's parts: "
                    + String.join(", ", stages)
                    + "; 'analyse' takes one of these, 'verify' a run, a comparison or a sweep"));
  }
}
