package org.entente.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.CompiledScenario;
import org.entente.model.StepGrid;
import org.entente.scenario.Clock;

/**
 * When ties are looked at: in the reference state, at the ends of quarters after it, and at the
 * end. Where there would be more than a dozen quarters, only every second, third and so on counts,
 * so that a long clock does not need more memory.
 */
final class TieDates {
  private static final int MOST_QUARTERS = 12;

  private final List<LocalDate> dates = new ArrayList<>();
  private final int[] slotOfStep;
  private final boolean startsAtOnce;

  /** The dates of a scenario. */
  TieDates(CompiledScenario scenario) {
    StepGrid grid = scenario.grid();
    Clock clock = scenario.scenario().clock();
    slotOfStep = new int[grid.count()];
    Arrays.fill(slotOfStep, -1);
    startsAtOnce = grid.referenceStep() < 0;
    if (startsAtOnce) {
      dates.add(clock.referenceDate());
    } else {
      add(grid, clock, grid.referenceStep());
    }
    List<Integer> quarters = quarters(grid, clock);
    int every = (quarters.size() + MOST_QUARTERS - 1) / MOST_QUARTERS;
    for (int q = 0; q < quarters.size(); q++) {
      if ((q + 1) % every == 0) {
        add(grid, clock, quarters.get(q));
      }
    }
    add(grid, clock, grid.count() - 1);
  }

  private void add(StepGrid grid, Clock clock, int step) {
    slotOfStep[step] = dates.size();
    dates.add(clock.start().plusDays(grid.lastDay(step)));
  }

  /** After the reference state, the last observed step of each quarter but the final one. */
  private static List<Integer> quarters(StepGrid grid, Clock clock) {
    int[] observed =
        IntStream.range(grid.referenceStep() + 1, grid.count()).filter(grid::endsDay).toArray();
    List<Integer> steps = new ArrayList<>();
    for (int o = 0; o + 1 < observed.length; o++) {
      LocalDate date = clock.start().plusDays(grid.lastDay(observed[o]));
      LocalDate next = clock.start().plusDays(grid.lastDay(observed[o + 1]));
      if (quarter(date) != quarter(next)) {
        steps.add(observed[o]);
      }
    }
    return steps;
  }

  private static int quarter(LocalDate date) {
    return date.getYear() * 4 + (date.getMonthValue() - 1) / 3;
  }

  /** The dates, the reference state's first, the end's last. */
  List<LocalDate> dates() {
    return dates;
  }

  /** Place among the dates of a step's end, or -1 for none. */
  int slot(int step) {
    return slotOfStep[step];
  }

  /** Whether the reference state is the initial one, which no step leads to. */
  boolean startsAtOnce() {
    return startsAtOnce;
  }
}
