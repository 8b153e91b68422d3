package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.model.Triple;
import org.entente.table.ParquetReader;
import org.entente.table.TypedColumn;

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
      int replication = column(rows, "replication");
      int date = column(rows, "date");
      int type = column(rows, "stimulus");
      int from = column(rows, "from");
      int on = column(rows, "on");
      while (rows.next()) {
        reader.stimulus(
            rows.whole(replication),
            rows.date(date),
            new Triple(rows.text(type), rows.text(from), rows.text(on)));
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
