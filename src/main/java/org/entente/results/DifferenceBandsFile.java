package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.outcome.Dyad;
import org.entente.table.CsvReader;
import org.entente.table.CsvWriter;

/**
 * {@code difference-bands.csv}: quantiles and mean of paired differences of alignment over time.
 */
public final class DifferenceBandsFile {
  /** Its name in the results folder of a comparison. */
  public static final String FILE = "difference-bands.csv";

  private static final List<String> COLUMNS =
      List.of("scenario", "first", "second", "date", "q05", "q25", "q50", "q75", "q95", "mean");

  private DifferenceBandsFile() {}

  /**
   * Writes the bands of each scenario against the base.
   *
   * @param scenarios ids, in the order of the bands
   */
  public static void write(Path folder, List<String> scenarios, DifferenceBands bands)
      throws IOException {
    try (CsvWriter csv = CsvWriter.to(folder.resolve(FILE), COLUMNS)) {
      for (int other = 0; other < scenarios.size(); other++) {
        List<LocalDate> dates = bands.dates(other);
        for (int d = 0; d < bands.dyads(other).size(); d++) {
          Dyad dyad = bands.dyads(other).get(d);
          for (int t = 0; t < dates.size(); t++) {
            csv.text(scenarios.get(other)).text(dyad.first()).text(dyad.second());
            csv.date(dates.get(t));
            for (double value : bands.spread(other, d, t)) {
              csv.number(value);
            }
            csv.endRow();
          }
        }
      }
    }
  }

  /**
   * Reads the bands of a comparison, by scenario.
   *
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static Map<String, List<BandsFile.Band>> read(Path folder) throws IOException {
    Map<List<String>, BandsFile.Band> bands = new LinkedHashMap<>();
    Map<String, List<BandsFile.Band>> byScenario = new LinkedHashMap<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(FILE))) {
      int[] columns = COLUMNS.stream().mapToInt(csv::column).toArray();
      while (csv.next()) {
        List<String> key =
            List.of(csv.text(columns[0]), csv.text(columns[1]), csv.text(columns[2]));
        BandsFile.Band band = bands.get(key);
        if (band == null) {
          band = new BandsFile.Band(key.get(1), key.get(2), new ArrayList<>(), new ArrayList<>());
          bands.put(key, band);
          byScenario.computeIfAbsent(key.get(0), id -> new ArrayList<>()).add(band);
        }
        band.dates().add(csv.date(columns[3]));
        double[] spread = new double[COLUMNS.size() - 4];
        for (int c = 0; c < spread.length; c++) {
          spread[c] = csv.number(columns[c + 4]);
        }
        band.spreads().add(spread);
      }
    }
    return byScenario;
  }
}
