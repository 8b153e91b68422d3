package org.entente.experiment;

import java.io.Serializable;

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

  /** What lies outside tells of the engine, and the same rows come from every engine. */
  private static boolean isWork(StackTraceElement frame) {
    return frame.getClassName().equals(ExperimentWork.class.getName())
        && frame.getMethodName().equals("replicate");
  }

  static RowFailure of(int point, int replication, long seed, Throwable thrown) {
    StringBuilder stack = new StringBuilder();
    StackTraceElement[] frames = thrown.getStackTrace();
    for (int f = 0; f < Math.min(FRAMES, frames.length); f++) {
      stack.append(f == 0 ? "" : "\n").append(frames[f]);
      if (isWork(frames[f])) {
        break;
      }
    }
    return new RowFailure(point, replication, seed, thrown.toString(), stack.toString());
  }
}
