package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.model.Triple;
import org.entente.table.ParquetReader;

/** The stimuli of the replications that were recorded in full, from {@code stimuli.parquet}. */
public final class RecordedStimuli {
  /** Its name in a results folder; there if any replication was recorded in full. */
  public static final String FILE = HistoryFiles.STIMULI;

  private RecordedStimuli() {}

  /** Gets stimuli. */
  @FunctionalInterface
  public interface Reader {
    /**
     * One stimulus.
     *
     * @param replication of which it is, from 1
     * @param date when
     * @param triple type, source and principal target
     */
    void stimulus(long replication, LocalDate date, Triple triple);
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
      int type = RecordedColumns.place(rows, FILE, "stimulus");
      int from = RecordedColumns.place(rows, FILE, "from");
      int on = RecordedColumns.place(rows, FILE, "on");
      while (rows.next()) {
        reader.stimulus(
            rows.whole(replication),
            rows.date(date),
            new Triple(rows.text(type), rows.text(from), rows.text(on)));
      }
    }
  }
}
