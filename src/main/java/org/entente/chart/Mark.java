package org.entente.chart;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * A scripted stimulus, marked on the time axis.
 *
 * @param date its day
 * @param label what happened, in a few words: {@code strike, Rawalpindi on Kabul}
 * @param actors ids of all actors that it comes from or falls on; may be empty
 * @param weight how much it deserves a label, at least 0: where room is short, heavier marks are
 *     labelled first (an intensity times an absolute valence serves well)
 */
public record Mark(LocalDate date, String label, Set<String> actors, double weight) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if the label is blank or the weight negative or not finite
   */
  public Mark {
    if (label.isBlank()) {
      throw new IllegalArgumentException("the mark on " + date + " needs a label");
    }
    if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "the mark '" + label + "' has weight " + weight + "; it must be finite and at least 0");
    }
    actors = Collections.unmodifiableSet(new TreeSet<>(actors));
  }
}
