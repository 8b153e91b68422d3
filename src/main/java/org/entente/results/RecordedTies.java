package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.table.ParquetReader;
import org.entente.table.TypedColumn;

/** The ties of the replications that were recorded in full, from {@code drift.parquet}. */
public final class RecordedTies {
  /** Its name in a results folder; there if any replication was recorded in full. */
  public static final String FILE = HistoryFiles.DRIFT;

  private RecordedTies() {}

  /** Gets ties. */
  @FunctionalInterface
  public interface Reader {
    /**
     * What one actor felt toward another at the end of a day.
     *
     * @param replication of which it is, from 1
     * @param date the day, one of those observed weekly
     * @param from whose tie
     * @param to toward whom
     * @param alignment -1..1
     * @param trust 0..1
     */
    void tie(
        long replication, LocalDate date, String from, String to, double alignment, double trust);
  }

  /**
   * Reads all of them, replication by replication.
   *
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static void read(Path folder, Reader reader) throws IOException {
    try (ParquetReader rows = ParquetReader.open(folder.resolve(FILE))) {
      int replication = column(rows, "replication");
      int date = column(rows, "date");
      int from = column(rows, "from");
      int to = column(rows, "to");
      int alignment = column(rows, "alignment");
      int trust = column(rows, "trust");
      while (rows.next()) {
        reader.tie(
            rows.whole(replication),
            rows.date(date),
            rows.text(from),
            rows.text(to),
            rows.number(alignment),
            rows.number(trust));
      }
    }
  }

  private static int column(ParquetReader rows, String name) {
    for (int c = 0; c < rows.columns().size(); c++) {
      TypedColumn column = rows.columns().get(c);
      if (column.name().equals(name)) {
        return c;
      }
    }
    throw new ResultsException(FILE + " has no column '" + name + "'");
  }
}
