package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.table.ParquetReader;

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
      int replication = RecordedColumns.place(rows, FILE, "replication");
      int date = RecordedColumns.place(rows, FILE, "date");
      int from = RecordedColumns.place(rows, FILE, "from");
      int to = RecordedColumns.place(rows, FILE, "to");
      int alignment = RecordedColumns.place(rows, FILE, "alignment");
      int trust = RecordedColumns.place(rows, FILE, "trust");
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
}
