package org.entente.outcome;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.scenario.Proposition.Measure;
import org.entente.scenario.Scenario;
import org.entente.table.CsvReader;

/**
 * Reads series on record: a CSV with the columns {@code date, quantity, value, source}. A quantity
 * is {@code alignment.A.B} or {@code trust.A.B} of two actors in either order, the mean of both
 * directions; its value is on the model's scale, -1..1 or 0..1.
 */
public final class SeriesFile {
  /** Its columns. */
  public static final List<String> COLUMNS = List.of("date", "quantity", "value", "source");

  private SeriesFile() {}

  /**
   * Reads the rows of an open file to its end.
   *
   * @param scenario whose actors and clock they are about
   * @throws org.entente.table.DataException naming every unknown quantity or actor, every date
   *     outside the clock, every value out of bounds and what is given twice
   */
  public static List<ObservedValue> read(CsvReader csv, Scenario scenario) throws IOException {
    int[] columns = COLUMNS.stream().mapToInt(csv::column).toArray();
    RowProblems problems = new RowProblems(csv);
    Set<String> actors = scenario.actors().keySet();
    Map<String, Long> seen = new LinkedHashMap<>();
    List<ObservedValue> values = new ArrayList<>();
    while (csv.next()) {
      LocalDate date = csv.date(columns[0]);
      boolean sound = problems.onClock(COLUMNS.get(0), date, scenario.clock());
      String quantity = csv.text(columns[1]).strip();
      String[] parts = quantity.split("\\.", -1);
      Optional<Measure> measure = measure(parts[0]);
      if (parts.length != 3 || measure.isEmpty()) {
        problems.add(COLUMNS.get(1), quantity, "write alignment.A.B or trust.A.B of two actors");
        continue;
      }
      sound &= problems.knows(COLUMNS.get(1), "actor", parts[1], actors);
      sound &= problems.knows(COLUMNS.get(1), "actor", parts[2], actors);
      if (parts[1].equals(parts[2])) {
        problems.add(COLUMNS.get(1), quantity, "two actors, not one twice");
        sound = false;
      }
      double value = csv.number(columns[2]);
      if (!measure.get().bounds().contains(value)) {
        problems.add(
            COLUMNS.get(2),
            csv.text(columns[2]),
            measure.get().word() + " is " + measure.get().bounds().words());
        sound = false;
      }
      Long first = seen.putIfAbsent(date + " " + parts[0] + " " + pair(parts), csv.line());
      if (first != null) {
        problems.add(COLUMNS.get(1), quantity, "line " + first + " has it on this date already");
        sound = false;
      }
      if (sound) {
        values.add(
            new ObservedValue(
                date, measure.get(), parts[1], parts[2], value, csv.text(columns[3]).strip()));
      }
    }
    problems.refuse();
    return values;
  }

  private static Optional<Measure> measure(String word) {
    for (Measure measure : Measure.values()) {
      if (measure.word().equals(word)) {
        return Optional.of(measure);
      }
    }
    return Optional.empty();
  }

  private static String pair(String[] parts) {
    return Clusters.of(List.of(parts[1], parts[2]));
  }
}
