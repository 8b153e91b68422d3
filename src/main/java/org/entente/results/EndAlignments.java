package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Dyad;
import org.entente.outcome.Dyads;
import org.entente.outcome.Responses;
import org.entente.table.CsvReader;

/** The alignment of every dyad at the end of each replication, from {@code responses.csv}. */
public final class EndAlignments {
  private EndAlignments() {}

  /**
   * Reads replication by replication.
   *
   * @param reader gets the alignments in the order of the scenario's {@link Dyads}; a new array
   *     each
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static void read(Path folder, CompiledScenario scenario, Consumer<double[]> reader)
      throws IOException {
    try (CsvReader csv = CsvReader.open(folder.resolve(ResultsWriter.RESPONSES))) {
      List<Integer> columns = new ArrayList<>();
      for (Dyad dyad : new Dyads(scenario).all()) {
        columns.add(csv.column(Responses.alignmentEnd(dyad)));
      }
      while (csv.next()) {
        double[] row = new double[columns.size()];
        for (int d = 0; d < row.length; d++) {
          row[d] = csv.number(columns.get(d));
        }
        reader.accept(row);
      }
    }
  }
}
