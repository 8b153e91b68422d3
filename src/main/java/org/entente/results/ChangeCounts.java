package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.analysis.Proportion;
import org.entente.table.Json;
import org.entente.table.JsonValue;

/**
 * In how many replications the alignment of the focus with a partner fell and rose, from {@code
 * summary.json}.
 *
 * @param first the focus
 * @param second the partner
 * @param fell share of replications in which it ended lower than in the reference state
 * @param rose share of those in which it ended higher
 */
public record ChangeCounts(String first, String second, Proportion fell, Proportion rose) {
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
              share(change, "fell", SummaryFiles.FELL, replications),
              share(change, "rose", SummaryFiles.ROSE, replications)));
    }
    return counts;
  }

  private static Proportion share(
      JsonValue change, String count, String interval, int replications) {
    int times = Math.toIntExact(change.member(count).whole());
    if (!change.has(interval)) {
      return Proportion.jeffreys(times, replications);
    }
    List<JsonValue> ends = change.member(interval).elements();
    return new Proportion(times, replications, ends.get(0).number(), ends.get(1).number());
  }
}
