package org.entente.experiment;

import java.io.Serializable;

/**
 * Replications of some design points that are run together: the same ones of each. Its rows are
 * numbered from 1, point by point.
 *
 * @param points numbers of the design points, from 1, ascending; not copied, and not to be changed
 * @param first the first replication of each
 * @param last the last
 */
public record Wave(int[] points, int first, int last) implements Serializable {
  /** Number of rows. */
  public long rows() {
    return (long) points.length * width();
  }

  /** The design point of a row. */
  public int point(long row) {
    return points[(int) ((row - 1) / width())];
  }

  /** The replication of a row. */
  public int replication(long row) {
    return first + (int) ((row - 1) % width());
  }

  private int width() {
    return last - first + 1;
  }
}
