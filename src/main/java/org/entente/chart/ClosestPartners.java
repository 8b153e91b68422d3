package org.entente.chart;

import java.util.List;

/**
 * Who is the focus's closest partner over time, and how likely.
 *
 * @param title the headline
 * @param subtitle scenario, replications and seed
 * @param focus the focus's name for readers
 * @param course the dates and what is marked on them
 * @param candidates at least one, each with one chance a date
 */
public record ClosestPartners(
    String title, String subtitle, String focus, Course course, List<Candidate> candidates) {
  /** Whoever is never likelier than this is not drawn. */
  static final double LEAST = 0.005;

  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a text is blank, there is no candidate, or one has not one
   *     chance a date
   */
  public ClosestPartners {
    candidates = List.copyOf(candidates);
    if (title.isBlank() || subtitle.isBlank() || focus.isBlank()) {
      throw new IllegalArgumentException("a title, a subtitle and the focus's name are needed");
    }
    if (candidates.isEmpty()) {
      throw new IllegalArgumentException("a closest partner needs at least one candidate");
    }
    for (Candidate candidate : candidates) {
      if (candidate.chances().size() != course.dates().size()) {
        throw new IllegalArgumentException(
            "candidate "
                + candidate.id()
                + " has "
                + candidate.chances().size()
                + " chances for "
                + course.dates().size()
                + " dates; one a date is needed");
      }
    }
  }

  /** Those that are likely enough on some day to be drawn. */
  List<Candidate> drawn() {
    return candidates.stream().filter(candidate -> candidate.largest() >= LEAST).toList();
  }

  /** Names of the others. */
  List<String> leftOut() {
    return candidates.stream()
        .filter(candidate -> candidate.largest() < LEAST)
        .map(Candidate::name)
        .toList();
  }
}
