package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import org.entente.table.CsvReader;

/** The rows of {@code responses.csv}. */
public final class ResponseRows {
  private ResponseRows() {}

  /**
   * The replication that a row holds. They differ where a replication failed.
   *
   * @param row which row, from 1
   * @throws ResultsException if there is no such row
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static long replication(Path folder, long row) throws IOException {
    if (row < 1) {
      throw new ResultsException("rows count from 1, so " + row + " is none");
    }
    try (CsvReader csv = CsvReader.open(folder.resolve(ResultsWriter.RESPONSES))) {
      int column = csv.column("replication");
      long read = 0;
      while (csv.next()) {
        if (++read == row) {
          return csv.whole(column);
        }
      }
      throw new ResultsException(
          folder.resolve(ResultsWriter.RESPONSES)
              + " has "
              + read
              + " rows; there is no row "
              + row);
    }
  }
}
