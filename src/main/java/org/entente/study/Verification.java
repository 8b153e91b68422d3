package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.entente.results.Manifest;
import org.entente.results.RecordedRow;
import org.entente.results.ResponseRows;
import org.entente.scenario.Scenario;

/**
 * Rows of results that were simulated again.
 *
 * @param rows how many there are
 * @param checked how many were simulated again
 * @param differences where they differ
 */
public record Verification(long rows, long checked, List<Difference> differences) {
  /**
   * A response that is not what was recorded.
   *
   * @param row which row, from 1
   * @param point its design point
   * @param replication its replication
   * @param response name
   * @param recorded the number in the file
   * @param again the number found now
   */
  public record Difference(
      long row, int point, long replication, String response, double recorded, double again) {}

  /** Copies the differences. */
  public Verification {
    differences = List.copyOf(differences);
  }

  /**
   * Simulates a random sample of rows again, each once, and compares them bit for bit.
   *
   * @param scenario that of the results
   * @param most how many rows; all if there are fewer
   * @param seed of the sample
   */
  public static Verification of(
      Path folder, Scenario scenario, Manifest manifest, long most, long seed) throws IOException {
    long count = ResponseRows.count(folder);
    SortedSet<Long> sample = sample(count, most, seed);
    List<Difference> differences = new ArrayList<>();
    for (RecordedRow row : ResponseRows.read(folder, sample)) {
      Map<String, Double> again = RowHistory.of(scenario, manifest, row).responses();
      row.responses()
          .forEach(
              (name, recorded) -> {
                // A triple that a switch takes away counts nothing.
                double found = again.getOrDefault(name, 0.0);
                // Files know one zero.
                if (Double.compare(recorded + 0.0, found + 0.0) != 0) {
                  differences.add(
                      new Difference(
                          row.row(), row.point(), row.replication(), name, recorded, found));
                }
              });
    }
    return new Verification(count, sample.size(), differences);
  }

  private static SortedSet<Long> sample(long count, long most, long seed) {
    SortedSet<Long> sample = new TreeSet<>();
    if (most >= count) {
      for (long row = 1; row <= count; row++) {
        sample.add(row);
      }
      return sample;
    }
    long stream = Key.of(seed).with("verification").bits();
    for (long draw = 0; sample.size() < most; draw++) {
      sample.add(1 + (long) (Draw.uniform(stream, draw) * count));
    }
    return sample;
  }
}
