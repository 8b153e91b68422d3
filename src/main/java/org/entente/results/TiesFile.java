package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.table.CsvReader;
import org.entente.table.CsvWriter;

/**
 * {@code ties.csv}: quantiles and mean of each tie's alignment and trust in the reference state, at
 * the ends of quarters after it, and at the end.
 */
public final class TiesFile {
  /** Its name in a results folder. */
  public static final String FILE = "ties.csv";

  private static final List<String> SPREAD = List.of("q05", "q25", "q50", "q75", "q95", "mean");
  private static final List<String> COLUMNS = columns();

  private TiesFile() {}

  private static List<String> columns() {
    List<String> columns = new ArrayList<>(List.of("from", "to", "date"));
    SPREAD.forEach(part -> columns.add("alignment_" + part));
    SPREAD.forEach(part -> columns.add("trust_" + part));
    return List.copyOf(columns);
  }

  /** Writes the spreads of an ensemble. */
  static void write(Path folder, TieSpreads spreads) throws IOException {
    try (CsvWriter csv = CsvWriter.to(folder.resolve(FILE), COLUMNS)) {
      for (int tie = 0; tie < spreads.ties(); tie++) {
        int of = tie;
        List<double[][]> found =
            IntStream.range(0, spreads.dates().size())
                .parallel()
                .mapToObj(
                    date -> new double[][] {spreads.alignment(of, date), spreads.trust(of, date)})
                .toList();
        for (int date = 0; date < found.size(); date++) {
          csv.text(spreads.names(tie)[0]).text(spreads.names(tie)[1]);
          csv.date(spreads.dates().get(date));
          for (double[] spread : found.get(date)) {
            for (double value : spread) {
              csv.number(value);
            }
          }
          csv.endRow();
        }
      }
    }
  }

  /**
   * A tie on a date.
   *
   * @param from whose tie
   * @param to toward whom
   * @param date when
   * @param alignment quantiles at 5, 25, 50, 75 and 95 %, and the mean
   * @param trust the same
   */
  public record TieSpread(
      String from, String to, LocalDate date, double[] alignment, double[] trust) {}

  /**
   * Reads the ties of a results folder, tie by tie, each in the order of its dates.
   *
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static List<TieSpread> read(Path folder) throws IOException {
    List<TieSpread> ties = new ArrayList<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(FILE))) {
      int[] columns = COLUMNS.stream().mapToInt(csv::column).toArray();
      while (csv.next()) {
        double[] alignment = new double[SPREAD.size()];
        double[] trust = new double[SPREAD.size()];
        for (int part = 0; part < SPREAD.size(); part++) {
          alignment[part] = csv.number(columns[3 + part]);
          trust[part] = csv.number(columns[3 + SPREAD.size() + part]);
        }
        ties.add(
            new TieSpread(
                csv.text(columns[0]),
                csv.text(columns[1]),
                csv.date(columns[2]),
                alignment,
                trust));
      }
    }
    return ties;
  }
}
