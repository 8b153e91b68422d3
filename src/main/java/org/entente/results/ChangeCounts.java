package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.table.Json;
import org.entente.table.JsonValue;

/**
 * In how many replications the alignment of the focus with a partner fell and rose, from {@code
 * summary.json}.
 *
 * @param first the focus
 * @param second the partner
 * @param fell replications in which it ended lower than in the reference state
 * @param rose those in which it ended higher
 * @param replications all that ended well
 */
public record ChangeCounts(String first, String second, int fell, int rose, int replications) {
  /** The file that has them. */
  public static final String FILE = SummaryFiles.JSON;

  /**
   * Reads those of a results folder, in the order of the focus's dyads.
   *
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static List<ChangeCounts> read(Path folder) throws IOException {
    JsonValue json = Json.read(folder.resolve(FILE));
    int replications = Math.toIntExact(json.member("replications").whole());
    List<ChangeCounts> counts = new ArrayList<>();
    for (JsonValue change : json.member(SummaryFiles.CHANGES).elements()) {
      counts.add(
          new ChangeCounts(
              change.member("first").text(),
              change.member("second").text(),
              Math.toIntExact(change.member("fell").whole()),
              Math.toIntExact(change.member("rose").whole()),
              replications));
    }
    return counts;
  }
}
