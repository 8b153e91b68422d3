package org.entente.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.chart.Course;
import org.entente.chart.Mark;
import org.entente.chart.Turn;
import org.entente.scenario.Parameter;
import org.entente.scenario.Scenario;
import org.entente.scenario.StimulusType;
import org.entente.scenario.TimelineEntry;

/** What is marked on the time axes of a scenario's figures. */
final class TimelineMarks {
  private TimelineMarks() {}

  /** The course of some dates: the scripted stimuli, and when actors begin to decide. */
  static Course course(Scenario scenario, List<LocalDate> dates) {
    return new Course(dates, List.of(decisions(scenario)), marks(scenario, dates));
  }

  /** When actors begin to decide. */
  static Turn decisions(Scenario scenario) {
    return new Turn(scenario.clock().decisionsFrom(), "actors decide freely from");
  }

  /** The scripted stimuli within some dates. */
  static List<Mark> marks(Scenario scenario, List<LocalDate> dates) {
    List<Mark> marks = new ArrayList<>();
    for (TimelineEntry entry : scenario.timeline()) {
      if (!entry.enabled()) {
        continue;
      }
      for (LocalDate date : entry.dates()) {
        if (!date.isBefore(dates.get(0)) && !date.isAfter(dates.get(dates.size() - 1))) {
          marks.add(mark(entry, date, scenario));
        }
      }
    }
    return marks;
  }

  private static Mark mark(TimelineEntry entry, LocalDate date, Scenario scenario) {
    StimulusType type = scenario.stimuli().get(entry.stimulus());
    if (type == null) {
      throw new IllegalArgumentException("there is no stimulus '" + entry.stimulus() + "'");
    }
    Set<String> actors = new LinkedHashSet<>(entry.on());
    actors.add(entry.from());
    return new Mark(
        date,
        type.name()
            + ", "
            + scenario.actor(entry.from()).name()
            + " on "
            + scenario.actor(entry.on().get(0)).name(),
        actors,
        Math.abs(type.valence().value()) * entry.intensity().value() * nearness(actors, scenario));
  }

  /**
   * What passes between others moves the focus through spillover only, so it counts for as much.
   */
  private static double nearness(Set<String> actors, Scenario scenario) {
    return actors.contains(scenario.focus()) ? 1 : scenario.dynamics().value(Parameter.SPILLOVER);
  }
}
