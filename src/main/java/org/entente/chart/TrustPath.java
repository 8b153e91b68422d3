package org.entente.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * How trust and alignment of one actor toward another move together.
 *
 * @param name the other actor, or whoever the path is told of, for readers
 * @param place its place among the focus's partners, which decides its colour; from 0
 * @param stops at least one, in the order of their dates
 */
public record TrustPath(String name, int place, List<Stop> stops) {
  /**
   * Where a path is on a date: medians with the middle 90 % of the histories.
   *
   * @param date when
   * @param trust 0 to 1
   * @param alignment -1 to 1
   */
  public record Stop(LocalDate date, Interval trust, Interval alignment) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if trust or alignment lies outside
     */
    public Stop {
      if (trust.low() < 0 || trust.high() > 1 || alignment.low() < -1 || alignment.high() > 1) {
        throw new IllegalArgumentException(
            "trust lies in 0 to 1 and alignment in -1 to 1, not " + trust + " and " + alignment);
      }
    }
  }

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the name is blank, the place negative, there is no stop or
   *     dates fall
   */
  public TrustPath {
    stops = List.copyOf(stops);
    if (name.isBlank() || place < 0 || stops.isEmpty()) {
      throw new IllegalArgumentException("a path needs a name, a place from 0 and a stop");
    }
    for (int s = 1; s < stops.size(); s++) {
      if (stops.get(s).date().isBefore(stops.get(s - 1).date())) {
        throw new IllegalArgumentException("the path of " + name + " goes back in time");
      }
    }
  }

  /** Where it begins. */
  Stop start() {
    return stops.get(0);
  }

  /** Where it ends. */
  Stop end() {
    return stops.get(stops.size() - 1);
  }
}
