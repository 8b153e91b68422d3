package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.analysis.MeanInterval;
import org.entente.experiment.Ensemble;
import org.entente.model.Triple;
import org.entente.table.CsvReader;
import org.entente.table.CsvWriter;

/**
 * {@code monthly.csv}: how often each stimulus type comes from each source on each principal
 * target, month by month: mean a replication, with its interval.
 */
public final class MonthlyFile {
  /** Its name in a results folder. */
  public static final String FILE = "monthly.csv";

  private static final List<String> COLUMNS =
      List.of("stimulus", "source", "target", "month", "mean", "low", "high");

  private MonthlyFile() {}

  /**
   * Writes the means; the interval of a single draw is left empty. Of two replications that share
   * parameters the interval is that of one, which is never too narrow.
   */
  static void write(Path folder, Ensemble ensemble, MonthlyCounts counts) throws IOException {
    int draws = ensemble.parameters().way().independent(Math.toIntExact(counts.replications()));
    try (CsvWriter csv = CsvWriter.to(folder.resolve(FILE), COLUMNS)) {
      for (int t = 0; t < counts.triples().size(); t++) {
        Triple triple = counts.triples().get(t);
        for (int month = 0; month < counts.months().size(); month++) {
          csv.text(triple.type()).text(triple.source()).text(triple.target());
          csv.date(counts.months().get(month));
          write(csv, counts.sum(t, month), counts.squares(t, month), counts.replications(), draws);
          csv.endRow();
        }
      }
    }
  }

  private static void write(CsvWriter csv, long sum, long squares, long replications, int draws) {
    if (draws == 1) {
      csv.number((double) sum / replications).missing().missing();
      return;
    }
    MeanInterval mean = MeanInterval.ofSums(sum, squares, replications, draws);
    csv.number(mean.mean()).number(mean.low()).number(mean.high());
  }

  /**
   * How often something happens over time.
   *
   * @param stimulus id of the type
   * @param source id of the source
   * @param target id of the principal target
   * @param months first days of the months
   * @param means mean, lower and upper end of its 95 % interval, one array a month; the ends are
   *     the mean where a single replication has no interval
   */
  public record Counts(
      String stimulus,
      String source,
      String target,
      List<LocalDate> months,
      List<double[]> means) {}

  /**
   * Reads the counts of a results folder, in the order of the scenario's triples.
   *
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static List<Counts> read(Path folder) throws IOException {
    Map<List<String>, Counts> all = new LinkedHashMap<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(FILE))) {
      int[] columns = COLUMNS.stream().mapToInt(csv::column).toArray();
      while (csv.next()) {
        List<String> names =
            List.of(csv.text(columns[0]), csv.text(columns[1]), csv.text(columns[2]));
        Counts counts =
            all.computeIfAbsent(
                names,
                of ->
                    new Counts(
                        of.get(0), of.get(1), of.get(2), new ArrayList<>(), new ArrayList<>()));
        counts.months().add(csv.date(columns[3]));
        double mean = csv.number(columns[4]);
        double low = csv.numberIfAny(columns[5]).orElse(mean);
        double high = csv.numberIfAny(columns[6]).orElse(mean);
        counts.means().add(new double[] {mean, low, high});
      }
    }
    return List.copyOf(all.values());
  }
}
