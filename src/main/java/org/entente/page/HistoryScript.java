package org.entente.page;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.report.Run;
import org.entente.results.Manifest;
import org.entente.table.ParquetReader;
import org.entente.table.TypedColumn;

/**
 * The first recorded histories, as the page's script lays them over the fan: the alignment of the
 * focus with each partner, the mean of both postures, weekly.
 */
final class HistoryScript {
  static final String FILE = "drift.parquet";

  /** Histories that the page holds. */
  static final int MOST = 20;

  private final String focus;
  private final List<String> partners;
  private final Set<LocalDate> dates = new LinkedHashSet<>();

  /** By replication and partner, both postures week by week, in the order of the file. */
  private final Map<Long, Map<String, Map<LocalDate, Double>>> histories = new TreeMap<>();

  private HistoryScript(Run run) {
    focus = run.scenario().focus();
    partners = run.scenario().actorsFromFocus().stream().filter(a -> !a.equals(focus)).toList();
  }

  /** The first histories that a folder has in full; empty where it has none. */
  static Optional<Map<String, Object>> of(Path folder, Run run, Manifest manifest)
      throws IOException {
    if (manifest.recorded() == 0) {
      return Optional.empty();
    }
    HistoryScript script = new HistoryScript(run);
    try (ParquetReader rows = ParquetReader.open(folder.resolve(FILE))) {
      script.read(rows);
    }
    return script.histories.isEmpty() ? Optional.empty() : Optional.of(script.model());
  }

  private void read(ParquetReader rows) throws IOException {
    List<String> names = rows.columns().stream().map(TypedColumn::name).toList();
    int replication = names.indexOf("replication");
    int date = names.indexOf("date");
    int from = names.indexOf("from");
    int to = names.indexOf("to");
    int alignment = names.indexOf("alignment");
    while (rows.next()) {
      long history = rows.whole(replication);
      if (!histories.containsKey(history) && histories.size() == MOST) {
        // Replications are written in their order, so that all that is wanted is here.
        return;
      }
      String one = rows.text(from);
      String other = rows.text(to);
      if (one.equals(focus) || other.equals(focus)) {
        LocalDate day = rows.date(date);
        dates.add(day);
        histories
            .computeIfAbsent(history, key -> new LinkedHashMap<>())
            .computeIfAbsent(one.equals(focus) ? other : one, key -> new LinkedHashMap<>())
            .merge(day, rows.number(alignment) / 2, Double::sum);
      }
    }
  }

  private Map<String, Object> model() {
    List<Object> runs = new ArrayList<>();
    histories.forEach(
        (number, byPartner) -> {
          Map<String, Object> run = new LinkedHashMap<>();
          run.put("number", number);
          run.put(
              "partners",
              partners.stream()
                  .map(partner -> Named.in(byPartner, partner))
                  .map(course -> Steps.of(course.values(), Steps.FINE, Double::doubleValue))
                  .toList());
          runs.add(run);
        });
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("dates", Steps.dates(dates));
    model.put("runs", runs);
    return model;
  }
}
