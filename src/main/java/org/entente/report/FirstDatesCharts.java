package org.entente.report;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.entente.analysis.Proportion;
import org.entente.chart.FirstDates;
import org.entente.chart.FirstDates.Asked;
import org.entente.chart.FirstDatesFigure;
import org.entente.chart.Interval;
import org.entente.results.FirstDatesFile;
import org.entente.scenario.Question;

/** The figure of first dates, from the files of a results folder. */
final class FirstDatesCharts {
  private FirstDatesCharts() {}

  /** The figure; none where no question came true on a date. */
  static Optional<FirstDatesFigure> of(Path folder, Run run) throws IOException {
    Map<String, SortedMap<LocalDate, Integer>> all = FirstDatesFile.read(folder);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> months = months(run, all);
    List<Asked> questions = new ArrayList<>();
    for (Question question : run.scenario().questions()) {
      SortedMap<LocalDate, Integer> dates = all.get(question.id());
      if (dates != null) {
        questions.add(new Asked(question.id(), question.ask(), shares(dates, months, run)));
      }
    }
    return Optional.of(
        new FirstDatesFigure(
            new FirstDates(
                "When it first comes to yes",
                run.subtitle("each panel has its own scale"),
                months,
                TimelineMarks.decisions(run.scenario()),
                questions)));
  }

  private static List<LocalDate> months(Run run, Map<String, SortedMap<LocalDate, Integer>> all) {
    LocalDate first = run.scenario().clock().decisionsFrom();
    for (SortedMap<LocalDate, Integer> dates : all.values()) {
      first = dates.firstKey().isBefore(first) ? dates.firstKey() : first;
    }
    LocalDate month = first.withDayOfMonth(1);
    return month.datesUntil(run.scenario().clock().end().plusDays(1), Period.ofMonths(1)).toList();
  }

  private static List<Interval> shares(
      SortedMap<LocalDate, Integer> dates, List<LocalDate> months, Run run) {
    int replications = Math.toIntExact(run.replications());
    int draws = run.parameters().independent(replications);
    return months.stream()
        .map(
            month -> {
              int yes =
                  dates.subMap(month, month.plusMonths(1)).values().stream()
                      .mapToInt(Integer::intValue)
                      .sum();
              Proportion share = Proportion.jeffreys(yes, replications, draws);
              return new Interval(
                  share.estimate(), yes == 0 ? 0 : share.low(), yes == 0 ? 0 : share.high());
            })
        .toList();
  }
}
