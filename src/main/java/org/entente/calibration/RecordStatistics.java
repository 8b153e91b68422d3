package org.entente.calibration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.model.CompiledScenario;
import org.entente.model.Triple;
import org.entente.outcome.Coverage;
import org.entente.outcome.ObservedRecord;
import org.entente.outcome.ObservedStimulus;
import org.entente.scenario.Clock;
import org.jspecify.annotations.Nullable;

/**
 * The statistics that a record offers: for each type, source and target of the scenario, and each
 * window in which the record holds all of them, how many there were; for those that it tells some
 * of, at least how many there were. Only days on which actors decide count.
 *
 * @param statistics in the order of the scenario's triples, then by window
 * @param left what is on record and cannot be compared, in sentences
 */
public record RecordStatistics(List<CountStatistic> statistics, List<String> left) {
  /** Copies. */
  public RecordStatistics {
    statistics = List.copyOf(statistics);
    left = List.copyOf(left);
  }

  /**
   * The statistics of a record.
   *
   * @param until the last day that counts
   */
  public static RecordStatistics of(
      ObservedRecord record, CompiledScenario scenario, LocalDate until) {
    Clock clock = scenario.scenario().clock();
    LocalDate first = clock.decisionsFrom();
    LocalDate last = until.isBefore(clock.end()) ? until : clock.end();
    List<CountStatistic> statistics = new ArrayList<>();
    if (!last.isBefore(first)) {
      for (Triple triple : scenario.triples()) {
        statistics.addAll(of(triple, record, first, last));
      }
    }
    return new RecordStatistics(statistics, left(record, scenario, first, last));
  }

  private static List<CountStatistic> of(
      Triple triple, ObservedRecord record, LocalDate first, LocalDate last) {
    Map<List<LocalDate>, CountStatistic> complete = new LinkedHashMap<>();
    boolean covered = false;
    for (Coverage coverage : record.coverages()) {
      if (holds(coverage.stimulus(), triple.type())
          && holds(coverage.from(), triple.source())
          && holds(coverage.on(), triple.target())) {
        covered = true;
        LocalDate from = later(coverage.window().from(), first);
        LocalDate to = earlier(coverage.window().until(), last);
        if (!to.isBefore(from)) {
          complete.put(
              List.of(from, to),
              new CountStatistic(triple, from, to, count(triple, record, from, to), true));
        }
      }
    }
    if (!covered) {
      int atLeast = count(triple, record, first, last);
      return atLeast == 0
          ? List.of()
          : List.of(new CountStatistic(triple, first, last, atLeast, false));
    }
    return List.copyOf(complete.values());
  }

  /** Null stands for any. */
  private static boolean holds(@Nullable String covered, String name) {
    return covered == null || covered.equals(name);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static int count(Triple triple, ObservedRecord record, LocalDate from, LocalDate to) {
    return (int)
        record.stimuli().stream()
            .filter(each -> triple.equals(triple(each)))
            .filter(each -> !each.date().isBefore(from) && !each.date().isAfter(to))
            .count();
  }

  private static Triple triple(ObservedStimulus stimulus) {
    return new Triple(stimulus.stimulus(), stimulus.from(), stimulus.on());
  }

  private static List<String> left(
      ObservedRecord record, CompiledScenario scenario, LocalDate first, LocalDate last) {
    List<String> left = new ArrayList<>();
    TreeSet<String> impossible = new TreeSet<>();
    int outside = 0;
    for (ObservedStimulus stimulus : record.stimuli()) {
      if (stimulus.date().isBefore(first) || stimulus.date().isAfter(last)) {
        outside++;
      } else if (!scenario.triples().contains(triple(stimulus))) {
        impossible.add(triple(stimulus).toString());
      }
    }
    if (outside > 0) {
      left.add(
          outside
              + (outside == 1 ? " stimulus" : " stimuli")
              + " on record lie outside "
              + first
              + "/"
              + last
              + ", the days that count");
    }
    impossible.forEach(
        triple -> left.add("nobody in the scenario does " + triple + ", which is on record"));
    return left;
  }
}
