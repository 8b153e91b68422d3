package org.entente.results;

import org.entente.table.ParquetReader;

/** The columns of the files that hold histories in full. */
final class RecordedColumns {
  private RecordedColumns() {}

  /**
   * The place of a column, from 0.
   *
   * @param rows of the file
   * @param file its name, for the message
   * @param name of the column
   * @throws ResultsException if there is none of that name
   */
  static int place(ParquetReader rows, String file, String name) {
    for (int c = 0; c < rows.columns().size(); c++) {
      if (rows.columns().get(c).name().equals(name)) {
        return c;
      }
    }
    throw new ResultsException(file + " has no column '" + name + "'");
  }
}
