package org.entente.chart;

import java.util.List;

/**
 * The alignments of a region's dyads at one moment, or how they differ between two.
 *
 * @param name what readers see above, such as a date
 * @param dyads a value for each pair of actors, with the middle 90 % of the histories: the first
 *     actor with each later one, then the second with each later one, and so on
 * @param limit the size at which colours and ranges end, above 0; no value need reach it
 * @param difference whether values are differences
 */
public record Stage(String name, List<Interval> dyads, double limit, boolean difference) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the name is blank or the limit not above 0
   */
  public Stage {
    dyads = List.copyOf(dyads);
    if (name.isBlank() || !(limit > 0) || Double.isInfinite(limit)) {
      throw new IllegalArgumentException(
          "a stage needs a name and a limit above 0, not '" + name + "' and " + limit);
    }
  }

  /**
   * The alignment of two actors.
   *
   * @param one place of an actor among so many
   * @param other place of another
   */
  Interval dyad(int actors, int one, int other) {
    int first = Math.min(one, other);
    int second = Math.max(one, other);
    return dyads.get(first * (2 * actors - first - 1) / 2 + second - first - 1);
  }

  /** Where a value stands on the scale, from -1 to 1; further values are cut. */
  double scaled(double value) {
    return Math.max(-1, Math.min(1, value / limit));
  }

  /** How values are written. */
  Notation notation() {
    return difference ? Notation.SIGNED : Notation.NUMBER;
  }
}
