package org.entente.chart;

import java.util.List;

/**
 * A region's network at one moment.
 *
 * @param alignments of all pairs of actors
 * @param withFocus share of the histories in which each other actor sits in the focus's camp, with
 *     its interval; empty where camps are not told
 */
public record NetworkStage(Stage alignments, List<Interval> withFocus) {
  /**
   * Checks and copies.
   *
   * @throws IllegalArgumentException if a share is none
   */
  public NetworkStage {
    withFocus = List.copyOf(withFocus);
    for (Interval share : withFocus) {
      if (share.low() < 0 || share.high() > 1) {
        throw new IllegalArgumentException("a share lies in 0 to 1, and " + share + " does not");
      }
    }
  }

  /** Whether an actor, the focus being the first, sits in the focus's camp more often than not. */
  boolean isWithFocus(int actor) {
    return actor == 0 || withFocus.get(actor - 1).value() > 0.5;
  }
}
