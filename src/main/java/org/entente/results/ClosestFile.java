package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.Proportion;
import org.entente.experiment.Ensemble;
import org.entente.outcome.Observations;
import org.entente.table.CsvReader;
import org.entente.table.CsvWriter;

/**
 * {@code closest.csv}: the probability that each state is the focus's closest partner, day by day,
 * with its interval.
 */
public final class ClosestFile {
  /** Its name in a results folder. */
  public static final String FILE = "closest.csv";

  private static final List<String> COLUMNS =
      List.of("partner", "date", "probability", "low", "high");

  private ClosestFile() {}

  /** Writes the probabilities with Jeffreys intervals; of at least one replication. */
  static void write(Path folder, Ensemble ensemble, ClosestCounts counts) throws IOException {
    List<LocalDate> dates = new Observations(ensemble.scenario()).dailyDates();
    int replications = counts.replications();
    // Of two that share parameters none knows here how much they say the same: at most all.
    int draws = ensemble.parameters().way().independent(replications);
    // The same few counts come again and again, and an interval costs far more than a look.
    Map<Integer, Proportion> known = new LinkedHashMap<>();
    try (CsvWriter csv = CsvWriter.to(folder.resolve(FILE), COLUMNS)) {
      for (int p = 0; p < counts.partners().size(); p++) {
        for (int day = 0; day < dates.size(); day++) {
          Proportion share =
              known.computeIfAbsent(
                  counts.count(p, day), count -> Proportion.jeffreys(count, replications, draws));
          csv.text(counts.partners().get(p)).date(dates.get(day));
          csv.number(share.estimate()).number(share.low()).number(share.high());
          csv.endRow();
        }
      }
    }
  }

  /**
   * How likely a state is the closest partner over time.
   *
   * @param partner its id
   * @param dates when
   * @param chances probability, lower and upper end of its 95 % interval, one array a date
   */
  public record Chances(String partner, List<LocalDate> dates, List<double[]> chances) {}

  /**
   * Reads the probabilities of a results folder, by partner; none where the focus has no other
   * state beside it.
   *
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static List<Chances> read(Path folder) throws IOException {
    Map<String, Chances> all = new LinkedHashMap<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(FILE))) {
      int[] columns = COLUMNS.stream().mapToInt(csv::column).toArray();
      while (csv.next()) {
        Chances chances =
            all.computeIfAbsent(
                csv.text(columns[0]),
                partner -> new Chances(partner, new ArrayList<>(), new ArrayList<>()));
        chances.dates().add(csv.date(columns[1]));
        chances
            .chances()
            .add(
                new double[] {
                  csv.number(columns[2]), csv.number(columns[3]), csv.number(columns[4])
                });
      }
    }
    return List.copyOf(all.values());
  }
}
