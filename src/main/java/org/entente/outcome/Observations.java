package org.entente.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.CompiledScenario;
import org.entente.model.StepGrid;
import org.entente.scenario.Clock;

/**
 * When a region is observed: at the end of each day on which a step ends, and, for what is looked
 * at weekly, on those of these days that lie whole weeks before the last.
 */
public final class Observations {
  private static final int WEEK = 7;

  private final Clock clock;
  private final int[] days;
  private final int[] weekly;

  /** The observations of a scenario. */
  public Observations(CompiledScenario scenario) {
    clock = scenario.scenario().clock();
    StepGrid grid = scenario.grid();
    days = IntStream.range(0, grid.count()).filter(grid::endsDay).map(grid::lastDay).toArray();
    int last = clock.days() - 1;
    int[] found = IntStream.of(days).filter(day -> (last - day) % WEEK == 0).toArray();
    weekly = found;
  }

  /** Number of days observed. */
  public int daily() {
    return days.length;
  }

  /** Number of weekly observations. */
  public int weekly() {
    return weekly.length;
  }

  /** Whether a day, counted from the clock's start, is among the weekly observations. */
  public boolean isWeekly(int day) {
    return (clock.days() - 1 - day) % WEEK == 0;
  }

  /** Dates of the daily observations. */
  public List<LocalDate> dailyDates() {
    return dates(days);
  }

  /** Dates of the weekly observations. */
  public List<LocalDate> weeklyDates() {
    return dates(weekly);
  }

  private List<LocalDate> dates(int[] from) {
    return IntStream.of(from).mapToObj(day -> clock.start().plusDays(day)).toList();
  }
}
