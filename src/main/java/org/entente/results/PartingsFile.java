package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.table.CsvReader;
import org.entente.table.CsvWriter;

/** {@code partings.csv}: the first day on which the histories of each scenario leave the base's. */
public final class PartingsFile {
  /** Its name in the results folder of a comparison. */
  public static final String FILE = "partings.csv";

  private static final List<String> COLUMNS = List.of("scenario", "parted");

  private PartingsFile() {}

  /**
   * Writes the dates; that of a scenario whose histories never part is missing.
   *
   * @param scenarios ids, in the order of the bands
   */
  public static void write(Path folder, List<String> scenarios, DifferenceBands bands)
      throws IOException {
    try (CsvWriter csv = CsvWriter.to(folder.resolve(FILE), COLUMNS)) {
      for (int other = 0; other < scenarios.size(); other++) {
        csv.text(scenarios.get(other));
        if (bands.parted(other).isPresent()) {
          csv.date(bands.parted(other).get());
        } else {
          csv.missing();
        }
        csv.endRow();
      }
    }
  }

  /**
   * Reads the dates, by scenario; one whose histories never part is not there.
   *
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static Map<String, LocalDate> read(Path folder) throws IOException {
    Map<String, LocalDate> parted = new LinkedHashMap<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(FILE))) {
      int scenario = csv.column(COLUMNS.get(0));
      int date = csv.column(COLUMNS.get(1));
      while (csv.next()) {
        if (!csv.text(date).isEmpty()) {
          parted.put(csv.text(scenario), csv.date(date));
        }
      }
    }
    return parted;
  }
}
