package org.entente.experiment;

import java.util.Locale;
import org.entente.random.Key;

/** Which draws the points of a design have. */
public enum PointStreams {
  /** The same at every point, so that points differ by their factors alone. */
  COMMON,
  /** Its own at each point. */
  INDEPENDENT;

  /** The word for people and files. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The streams of a word.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static PointStreams of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The seed of a point's replications, points counting from 1. */
  public long seed(long seed, long point) {
    return this == COMMON ? seed : Key.of(seed).with("point").with(point).bits();
  }
}
