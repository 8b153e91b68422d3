package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.experiment.Ensemble;
import org.entente.outcome.Dyad;
import org.entente.outcome.Dyads;
import org.entente.outcome.Observations;
import org.entente.table.CsvReader;
import org.entente.table.CsvWriter;

/** {@code bands.csv}: quantiles and mean of dyad alignment over time. */
public final class BandsFile {
  /** Its name in a results folder. */
  public static final String FILE = "bands.csv";

  private static final List<String> COLUMNS =
      List.of("first", "second", "date", "q05", "q25", "q50", "q75", "q95", "mean");

  private BandsFile() {}

  /** Writes the bands of an ensemble. */
  static void write(Path file, Ensemble ensemble, Bands bands) throws IOException {
    Dyads dyads = new Dyads(ensemble.scenario());
    Observations times = new Observations(ensemble.scenario());
    try (CsvWriter csv = CsvWriter.to(file, COLUMNS)) {
      int cell = write(csv, dyads.ofFocus(), times.dailyDates(), bands, 0);
      write(csv, dyads.others(), times.weeklyDates(), bands, cell);
    }
  }

  private static int write(
      CsvWriter csv, List<Dyad> dyads, List<LocalDate> dates, Bands bands, int firstCell)
      throws IOException {
    int first = firstCell;
    for (Dyad dyad : dyads) {
      int start = first;
      List<double[]> spreads =
          IntStream.range(0, dates.size())
              .parallel()
              .mapToObj(t -> bands.spread(start + t))
              .toList();
      for (int t = 0; t < dates.size(); t++) {
        csv.text(dyad.first()).text(dyad.second()).date(dates.get(t));
        for (double value : spreads.get(t)) {
          csv.number(value);
        }
        csv.endRow();
      }
      first += dates.size();
    }
    return first;
  }

  /**
   * The spread of one dyad's alignment over time.
   *
   * @param first the actor named first
   * @param second the other
   * @param dates when
   * @param spreads quantiles at 5, 25, 50, 75 and 95 % and the mean, one array a date
   */
  public record Band(String first, String second, List<LocalDate> dates, List<double[]> spreads) {}

  /**
   * Reads the bands of a results folder.
   *
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static List<Band> read(Path folder) throws IOException {
    Map<List<String>, Band> bands = new LinkedHashMap<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(FILE))) {
      int[] columns = COLUMNS.stream().mapToInt(csv::column).toArray();
      while (csv.next()) {
        List<String> names = List.of(csv.text(columns[0]), csv.text(columns[1]));
        Band band =
            bands.computeIfAbsent(
                names,
                pair -> new Band(pair.get(0), pair.get(1), new ArrayList<>(), new ArrayList<>()));
        band.dates().add(csv.date(columns[2]));
        double[] spread = new double[COLUMNS.size() - 3];
        for (int c = 0; c < spread.length; c++) {
          spread[c] = csv.number(columns[c + 3]);
        }
        band.spreads().add(spread);
      }
    }
    return List.copyOf(bands.values());
  }
}
