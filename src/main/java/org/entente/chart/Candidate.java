package org.entente.chart;

import java.util.List;

/**
 * An actor that may be the focus's closest partner.
 *
 * @param id the actor's name in the scenario file
 * @param name what readers see
 * @param place its place among the focus's partners, which decides its colour; from 0
 * @param chances the probability that it is the closest, one a date of the figure
 */
public record Candidate(String id, String name, int place, List<Interval> chances) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a name is blank, the place negative or a chance no
   *     probability
   */
  public Candidate {
    chances = List.copyOf(chances);
    if (id.isBlank() || name.isBlank() || place < 0) {
      throw new IllegalArgumentException("a candidate needs an id, a name and a place from 0");
    }
    for (Interval chance : chances) {
      if (chance.low() < 0 || chance.high() > 1) {
        throw new IllegalArgumentException(
            "candidate " + id + ": a probability lies in 0 to 1, and " + chance + " does not");
      }
    }
  }

  /** The largest probability that it ever has; 0 without dates. */
  double largest() {
    return chances.stream().mapToDouble(Interval::value).max().orElse(0);
  }
}
