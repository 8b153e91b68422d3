package org.entente.model;

import org.jspecify.annotations.Nullable;

/** Who looks on as a replication unfolds. Observers read; they change nothing. */
public interface Observer {
  /** Whether decisions are to be explained, which costs time. */
  default boolean wantsDecisions() {
    return false;
  }

  /** A replication begins; the region is in its initial state. */
  default void begins(Region region) {}

  /**
   * A stimulus took effect.
   *
   * @param impacts how each actor perceived it
   * @param decision the decision that led to it; null for a scripted one, or where decisions are
   *     not explained
   */
  default void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {}

  /** An actor had an opportunity and did nothing; told only where decisions are explained. */
  default void abstained(Region region, Decision decision) {}

  /** A step ended. */
  default void stepEnded(Region region) {}

  /** How each actor perceived a stimulus. */
  @FunctionalInterface
  interface Impacts {
    /** The impact that an actor perceived, -1..1. */
    double on(int actor);
  }
}
