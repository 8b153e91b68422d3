package org.entente.analysis;

/** Numbers that a sample gives, and gives again when its rows and columns are resampled. */
interface Statistic {
  /** Number of rows that are drawn as one: base rows, trajectories or points; at least one. */
  int rows();

  /** Number of columns that are drawn as one, the replications under common streams; 1 for none. */
  int columns();

  /** Number of results. */
  int results();

  /**
   * Whether results are distances in 0..1, which resampling makes larger on average; their
   * intervals are moved back by as much.
   */
  default boolean isDistance() {
    return false;
  }

  /**
   * Computes the results of a resample.
   *
   * @param rows how often each row was drawn, in sum at least one
   * @param columns how often each column was drawn; at least two are, unless there is but one
   * @param results where to put them, all finite
   * @throws NoIndicesException where this resample has none
   */
  void compute(int[] rows, int[] columns, double[] results);
}
