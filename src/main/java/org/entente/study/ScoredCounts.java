package org.entente.study;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
 * actors decide, or from a day on, and month by month.
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
   * Counts from a day to the end; of the replications that were recorded in full.
   *
   * @param from on the clock
   * @param recorded their number, from 1
   */
  List<NumberCase> since(Path folder, LocalDate from, int recorded) throws IOException {
    Window window = new Window(from, scenario.scenario().clock().end());
    return counted(folder, recorded, List.of(window), each -> each.from() + "/" + each.until());
  }

  /**
   * Counts in each month, or as much of it as lies between a day and the end; of the replications
   * that were recorded in full.
   *
   * @param from on the clock
   * @param recorded their number, from 1
   */
  List<NumberCase> monthly(Path folder, LocalDate from, int recorded) throws IOException {
    return counted(
        folder,
        recorded,
        months(from, scenario.scenario().clock().end()),
        each -> YearMonth.from(each.from()).toString());
  }

  private List<NumberCase> counted(
      Path folder, int recorded, List<Window> windows, Function<Window, String> name)
      throws IOException {
    Map<Triple, Map<Window, double[]>> counts = new LinkedHashMap<>();
    for (Triple triple : scenario.triples()) {
      for (Window window : windows) {
        if (record.isComplete(count(triple, window))) {
          counts
              .computeIfAbsent(triple, key -> new LinkedHashMap<>())
              .put(window, new double[recorded]);
        }
      }
    }
    if (counts.isEmpty()) {
      return List.of();
    }
    RecordedStimuli.read(
        folder,
        (replication, date, triple) -> {
          Map<Window, double[]> ofTriple = counts.get(triple);
          if (ofTriple != null) {
            window(ofTriple, date).ifPresent(counted -> counted[(int) replication - 1]++);
          }
        });
    List<NumberCase> cases = new ArrayList<>();
    counts.forEach(
        (triple, ofTriple) ->
            ofTriple.forEach(
                (window, ensemble) ->
                    cases.add(
                        NumberCase.of(
                            Responses.count(triple) + "." + name.apply(window),
                            cluster(triple),
                            record.atLeast(count(triple, window)),
                            ensemble))));
    return cases;
  }

  private static Optional<double[]> window(Map<Window, double[]> windows, LocalDate date) {
    return windows.entrySet().stream()
        .filter(each -> each.getKey().covers(date))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Proposition.Count count(Triple triple, Window window) {
    return new Proposition.Count(
        triple.type(), triple.source(), triple.target(), window, 0, Integer.MAX_VALUE);
  }

  private static String cluster(Triple triple) {
    return Clusters.of(List.of(triple.source(), triple.target()));
  }

  private static List<Window> months(LocalDate first, LocalDate end) {
    List<Window> months = new ArrayList<>();
    LocalDate from = first;
    while (!from.isAfter(end)) {
      LocalDate last = YearMonth.from(from).atEndOfMonth();
      months.add(new Window(from, last.isAfter(end) ? end : last));
      from = last.plusDays(1);
    }
    return months;
  }
}
