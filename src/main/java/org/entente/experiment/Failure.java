package org.entente.experiment;

import java.util.List;

/**
 * A replication that failed; seed and number reproduce it.
 *
 * @param seed seed of the ensemble
 * @param replication which one, from 1
 * @param cause what went wrong
 */
public record Failure(long seed, long replication, Throwable cause) {
  /** Where, a text a frame, the innermost first, up to the work of the engine. */
  public List<String> frames() {
    return WorkFrames.of(cause);
  }
}
