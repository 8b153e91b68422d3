package org.entente.experiment;

import java.io.Serializable;
import java.util.List;

/**
 * A replication of a design point that failed; point, seed and replication reproduce it.
 *
 * @param point number of the point, from 1
 * @param replication from 1
 * @param seed seed of the point's replications
 * @param cause what went wrong, in one line
 * @param stack where, a line a frame, the innermost first, up to the work of the engine
 */
public record RowFailure(int point, int replication, long seed, String cause, String stack)
    implements Serializable {
  private static final int FRAMES = 30;

  /** What was thrown by a replication. */
  public static RowFailure of(int point, int replication, long seed, Throwable thrown) {
    List<String> frames = WorkFrames.of(thrown);
    String stack = String.join("\n", frames.subList(0, Math.min(FRAMES, frames.size())));
    return new RowFailure(point, replication, seed, thrown.toString(), stack);
  }
}
