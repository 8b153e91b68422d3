package org.entente.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.scenario.Clock;

/**
 * The steps of a clock. A step covers [t, t + dt), is dated by its first day, and is cut short
 * where it would straddle the start of decisions or the end.
 */
public final class StepGrid {
  private final Clock clock;
  private final double[] start;
  private final double[] length;
  private final int firstDecisionStep;

  /** The steps of {@code clock}. */
  public StepGrid(Clock clock) {
    this.clock = clock;
    int decisionDay = clock.dayOf(clock.decisionsFrom());
    int perDay = clock.stepsPerDay();
    List<double[]> steps = new ArrayList<>();
    int first = 0;
    for (int day = 0; day < clock.days(); ) {
      int whole = clock.step() < 1 ? 1 : (int) clock.step();
      int limit = day < decisionDay ? decisionDay : clock.days();
      int days = Math.min(whole, limit - day);
      if (day == decisionDay) {
        first = steps.size();
      }
      for (int part = 0; part < perDay; part++) {
        steps.add(new double[] {day + (double) part / perDay, (double) days / perDay});
      }
      day += days;
    }
    firstDecisionStep = first;
    start = steps.stream().mapToDouble(step -> step[0]).toArray();
    length = steps.stream().mapToDouble(step -> step[1]).toArray();
  }

  /** Number of steps. */
  public int count() {
    return start.length;
  }

  /** Days from the clock's start to the start of a step. */
  public double start(int step) {
    return start[step];
  }

  /** Length of a step in days. */
  public double length(int step) {
    return length[step];
  }

  /** The day, counted from the clock's start, that dates a step: its first. */
  public int day(int step) {
    return (int) start[step];
  }

  /** The last day that a step reaches, counted from the clock's start. */
  public int lastDay(int step) {
    return (int) Math.ceil(start[step] + length[step] - 1e-9) - 1;
  }

  /** Whether a step ends a day, so that the day's end can be observed after it. */
  public boolean endsDay(int step) {
    return step == start.length - 1 || day(step + 1) > lastDay(step);
  }

  /** The first step at whose end a day, counted from the clock's start, is over; else the last. */
  public int stepThatEnds(int day) {
    int step = stepOfDay(day);
    while (step < start.length - 1 && !endsDay(step)) {
      step++;
    }
    return step;
  }

  /** The step's date. */
  public LocalDate date(int step) {
    return clock.start().plusDays(day(step));
  }

  /** The first step on which actors decide. */
  public int firstDecisionStep() {
    return firstDecisionStep;
  }

  /** The step at whose end the reference state is read, or -1 for the initial state. */
  public int referenceStep() {
    return firstDecisionStep - 1;
  }

  /** The step that a day falls in (the day's first, where a day has several). */
  public int stepOfDay(int day) {
    int low = 0;
    int high = start.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (start[middle] <= day) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
