package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.CompiledScenario;
import org.entente.model.Triple;
import org.entente.outcome.Clusters;
import org.entente.outcome.ObservedRecord;
import org.entente.outcome.Responses;
import org.entente.results.RecordedStimuli;
import org.entente.results.ResponseColumn;
import org.entente.scenario.Clock;
import org.entente.scenario.Proposition;
import org.entente.scenario.Proposition.Window;

/**
 * Counts of stimuli that a record tells completely, beside the ensemble's: over all the time that
 * actors decide, and month by month.
 */
final class ScoredCounts {
  private final CompiledScenario scenario;
  private final ObservedRecord record;

  ScoredCounts(CompiledScenario scenario, ObservedRecord record) {
    this.scenario = scenario;
    this.record = record;
  }

  /** Counts from the start of decisions to the end, in every replication. */
  List<NumberCase> whole(Path folder) throws IOException {
    Clock clock = scenario.scenario().clock();
    Window window = new Window(clock.decisionsFrom(), clock.end());
    List<NumberCase> cases = new ArrayList<>();
    for (Triple triple : scenario.triples()) {
      Proposition.Count count = count(triple, window);
      if (record.isComplete(count)) {
        String response = Responses.count(triple);
        double[] ensemble = ResponseColumn.read(folder, response);
        cases.add(NumberCase.of(response, cluster(triple), record.atLeast(count), ensemble));
      }
    }
    return cases;
  }

  /**
   * Counts in each month, or as much of it as actors decide in; of the replications that were
   * recorded in full.
   *
   * @param recorded their number, from 1
   */
  List<NumberCase> monthly(Path folder, int recorded) throws IOException {
    List<Window> months = months(scenario.scenario().clock());
    Map<Triple, Map<YearMonth, double[]>> counts = new LinkedHashMap<>();
    for (Triple triple : scenario.triples()) {
      for (Window month : months) {
        if (record.isComplete(count(triple, month))) {
          counts
              .computeIfAbsent(triple, key -> new LinkedHashMap<>())
              .put(YearMonth.from(month.from()), new double[recorded]);
        }
      }
    }
    if (counts.isEmpty()) {
      return List.of();
    }
    LocalDate from = scenario.scenario().clock().decisionsFrom();
    RecordedStimuli.read(
        folder,
        (replication, date, triple) -> {
          double[] ensemble = counts.getOrDefault(triple, Map.of()).get(YearMonth.from(date));
          if (ensemble != null && !date.isBefore(from)) {
            ensemble[(int) replication - 1]++;
          }
        });
    List<NumberCase> cases = new ArrayList<>();
    for (Map.Entry<Triple, Map<YearMonth, double[]>> each : counts.entrySet()) {
      for (Window month : months) {
        double[] ensemble = each.getValue().get(YearMonth.from(month.from()));
        if (ensemble != null) {
          Triple triple = each.getKey();
          cases.add(
              NumberCase.of(
                  Responses.count(triple) + "." + YearMonth.from(month.from()),
                  cluster(triple),
                  record.atLeast(count(triple, month)),
                  ensemble));
        }
      }
    }
    return cases;
  }

  private static Proposition.Count count(Triple triple, Window window) {
    return new Proposition.Count(
        triple.type(), triple.source(), triple.target(), window, 0, Integer.MAX_VALUE);
  }

  private static String cluster(Triple triple) {
    return Clusters.of(List.of(triple.source(), triple.target()));
  }

  private static List<Window> months(Clock clock) {
    List<Window> months = new ArrayList<>();
    LocalDate from = clock.decisionsFrom();
    while (!from.isAfter(clock.end())) {
      LocalDate last = YearMonth.from(from).atEndOfMonth();
      months.add(new Window(from, last.isAfter(clock.end()) ? clock.end() : last));
      from = last.plusDays(1);
    }
    return months;
  }
}
