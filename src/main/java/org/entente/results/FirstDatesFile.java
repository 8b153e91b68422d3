package org.entente.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.scenario.Question;
import org.entente.scenario.Scenario;
import org.entente.table.CsvReader;
import org.entente.table.CsvWriter;

/**
 * {@code first-dates.csv}: on which date, in how many replications, what a question asks for first
 * came true; of questions that may come true on any of many dates. A date on which none did has no
 * row.
 */
public final class FirstDatesFile {
  /** Its name in a results folder. */
  public static final String FILE = "first-dates.csv";

  private static final List<String> COLUMNS = List.of("question", "date", "replications");

  private FirstDatesFile() {}

  static void write(Path folder, Scenario scenario, EnsembleRecord record) throws IOException {
    LocalDate start = scenario.clock().start();
    try (CsvWriter csv = CsvWriter.to(folder.resolve(FILE), COLUMNS)) {
      for (int q = 0; q < scenario.questions().size(); q++) {
        Question question = scenario.questions().get(q);
        if (!question.proposition().comesOnADate()) {
          continue;
        }
        int[] resolvedOn = record.resolvedOn(q);
        for (int day = 0; day < resolvedOn.length; day++) {
          if (resolvedOn[day] > 0) {
            csv.text(question.id()).date(start.plusDays(day)).whole(resolvedOn[day]);
            csv.endRow();
          }
        }
      }
    }
  }

  /**
   * Reads a results folder's dates, by question; only questions that came true are there.
   *
   * @return number of replications by date, by the question's id, in the file's order
   * @throws org.entente.table.DataException if the file is not what it should be
   */
  public static Map<String, SortedMap<LocalDate, Integer>> read(Path folder) throws IOException {
    Map<String, SortedMap<LocalDate, Integer>> all = new LinkedHashMap<>();
    try (CsvReader csv = CsvReader.open(folder.resolve(FILE))) {
      int[] columns = COLUMNS.stream().mapToInt(csv::column).toArray();
      while (csv.next()) {
        all.computeIfAbsent(csv.text(columns[0]), question -> new TreeMap<>())
            .put(csv.date(columns[1]), Math.toIntExact(csv.whole(columns[2])));
      }
    }
    return all;
  }
}
