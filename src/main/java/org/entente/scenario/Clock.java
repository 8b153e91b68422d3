package org.entente.scenario;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When a replication starts and ends, when actors begin to decide, and how far one step advances.
 *
 * @param start first day
 * @param decisionsFrom first day on which actors decide; from {@code start} to {@code end}
 * @param end last day, included
 * @param step length of a step in days: whole days, or a whole fraction of a day
 */
public record Clock(LocalDate start, LocalDate decisionsFrom, LocalDate end, double step)
    implements Serializable {
  /** The longest clock, in days: a century. */
  public static final int LONGEST = 36_525;

  /** The finest step is this fraction of a day. */
  public static final int FINEST = 96;

  /**
   * Checks the dates and the step.
   *
   * @throws IllegalArgumentException if dates are out of order, the clock is too long or the step
   *     is neither whole days nor a whole fraction of a day
   */
  public Clock {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(
          "the clock ends ("
              + end
              + ") before it starts ("
              + start
              + "); end must be on or after start");
    }
    if (decisionsFrom.isBefore(start) || decisionsFrom.isAfter(end)) {
      throw new IllegalArgumentException(
          "decisions-from ("
              + decisionsFrom
              + ") must lie between start ("
              + start
              + ") and end ("
              + end
              + ")");
    }
    long days = ChronoUnit.DAYS.between(start, end) + 1;
    if (days > LONGEST) {
      throw new IllegalArgumentException(
          "the clock covers " + days + " days; at most " + LONGEST + " (a century) are simulated");
    }
    if (!divides(step)) {
      throw new IllegalArgumentException(
          "step must be whole days (1, 2, 7) or a whole fraction of a"
              + " day (0.5, 0.25, down to 1/"
              + FINEST
              + "), not "
              + step);
    }
    if (step > days) {
      throw new IllegalArgumentException(
          "step ("
              + Numbers.text(step)
              + " days) must not be longer than the clock ("
              + days
              + " days)");
    }
  }

  private static boolean divides(double step) {
    if (!Double.isFinite(step) || step <= 0) {
      return false;
    }
    if (step >= 1) {
      return step == Math.rint(step);
    }
    long parts = Math.round(1 / step);
    return parts <= FINEST && Math.abs(parts * step - 1) < 1e-9;
  }

  /** Days from start to end, both included. */
  public int days() {
    return (int) ChronoUnit.DAYS.between(start, end) + 1;
  }

  /** Steps a day where the step is a fraction of a day, else 1. */
  public int stepsPerDay() {
    return step < 1 ? (int) Math.round(1 / step) : 1;
  }

  /** Days from the start to a date; negative before the start. */
  public int dayOf(LocalDate date) {
    return Math.toIntExact(ChronoUnit.DAYS.between(start, date));
  }

  /** Whether a date lies on the clock. */
  public boolean covers(LocalDate date) {
    return !date.isBefore(start) && !date.isAfter(end);
  }

  /**
   * The last day of the reference state: the eve of decisions, or the start where there is none.
   */
  public LocalDate referenceDate() {
    return decisionsFrom.equals(start) ? start : decisionsFrom.minusDays(1);
  }
}
