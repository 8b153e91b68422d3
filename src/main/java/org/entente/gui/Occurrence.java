package org.entente.gui;

import java.util.List;

/**
 * A stimulus as it happened before the user's eyes.
 *
 * @param step in which it happened
 * @param stimulus type
 * @param from place of the source among the actors
 * @param on places of the targets, the principal one first
 * @param valence how good or bad the type is for its targets, -1..1
 * @param intensity strength relative to the type, in (0, 1]
 * @param origin id of the timeline entry's member, or of the repertoire entry
 * @param probability of the choice that led to it, or negative where it is in the timeline
 */
record Occurrence(
    int step,
    String stimulus,
    int from,
    List<Integer> on,
    double valence,
    double intensity,
    String origin,
    double probability) {
  /** Copies the targets. */
  Occurrence {
    on = List.copyOf(on);
  }

  /** Whether an actor decided on it. */
  boolean isDecided() {
    return probability >= 0;
  }
}
