package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.table.CsvReader;

/** One response of every replication, from {@code responses.csv}. */
public final class ResponseColumn {
  private ResponseColumn() {}

  /**
   * Reads a response.
   *
   * @param response its name
   * @return its values, in the order of the replications
   * @throws org.entente.table.DataException if there is none of this name, or the file is not what
   *     it should be
   */
  public static double[] read(Path folder, String response) throws IOException {
    double[] values = new double[1024];
    int count = 0;
    try (CsvReader csv = CsvReader.open(folder.resolve(ResultsWriter.RESPONSES))) {
      int column = csv.column(response);
      while (csv.next()) {
        if (count == values.length) {
          values = Arrays.copyOf(values, 2 * count);
        }
        values[count++] = csv.number(column);
      }
    }
    return Arrays.copyOf(values, count);
  }
}
