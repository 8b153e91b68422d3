package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Dyad;
import org.entente.outcome.Dyads;
import org.entente.outcome.Responses;
import org.entente.table.CsvReader;

/**
 * The alignment of every dyad in the reference state and at the end of each replication, from
 * {@code responses.csv}.
 */
public final class DyadAlignments {
  /** Takes in one replication. */
  @FunctionalInterface
  public interface Reader {
    /**
     * Takes in a replication.
     *
     * @param reference alignments in the reference state, in the order of the scenario's {@link
     *     Dyads}; overwritten by the next
     * @param end those at the end
     */
    void replication(double[] reference, double[] end);
  }

  private DyadAlignments() {}

  /**
   * Reads replication by replication.
   *
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static void read(Path folder, CompiledScenario scenario, Reader reader)
      throws IOException {
    List<Dyad> dyads = new Dyads(scenario).all();
    double[] reference = new double[dyads.size()];
    double[] end = new double[dyads.size()];
    try (CsvReader csv = CsvReader.open(folder.resolve(ResultsWriter.RESPONSES))) {
      int[] ends =
          dyads.stream().mapToInt(dyad -> csv.column(Responses.alignmentEnd(dyad))).toArray();
      int[] drifts = dyads.stream().mapToInt(dyad -> csv.column(Responses.drift(dyad))).toArray();
      while (csv.next()) {
        for (int d = 0; d < end.length; d++) {
          end[d] = csv.number(ends[d]);
          // A difference of two alignments may lose the last bit, and so leave the bounds.
          reference[d] = Math.max(-1, Math.min(1, end[d] - csv.number(drifts[d])));
        }
        reader.replication(reference, end);
      }
    }
  }
}
