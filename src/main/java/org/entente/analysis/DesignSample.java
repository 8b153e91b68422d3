package org.entente.analysis;

import org.entente.design.Design;

/**
 * Responses at the points of a design.
 *
 * @param design the points
 * @param values of one response: a row a point, in the design's order, and in it a value a
 *     replication, each of at most 1e140 in size; an empty row is a point that failed, as one does
 *     if any of its replications failed; not copied, and not to be changed
 * @param commonStreams whether replication r has the same streams at every point, so that chance is
 *     shared by points and not by replications; if not, every value has chance of its own
 */
public record DesignSample(Design design, double[][] values, boolean commonStreams) {
  /**
   * Checks the content.
   *
   * @throws IllegalArgumentException unless there is a row for each point, of numbers that are
   *     finite and not too large
   */
  public DesignSample {
    if (values.length != design.size()) {
      throw new IllegalArgumentException(
          design.size() + " points have as many rows of values, not " + values.length);
    }
    for (double[] row : values) {
      if (row.length > 0) {
        Moments.check(row);
      }
    }
  }
}
