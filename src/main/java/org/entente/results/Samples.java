package org.entente.results;

import org.entente.analysis.Summary;

/**
 * The responses of an ensemble, replication by replication, and what is known of them at its end.
 */
interface Samples {
  /** Takes in the responses of the next replication. */
  void add(double[] responses);

  /** The summary of a response. */
  Summary summary(int response);

  /**
   * The summary of a difference between two responses, of those that were declared.
   *
   * @param first of the difference
   * @param second what is taken from it
   */
  Summary difference(int first, int second);

  /** In how many replications a response was above 0. */
  int above(int response);

  /** In how many it was below 0. */
  int below(int response);

  /**
   * Values of a response, in the order of the replications. A copy.
   *
   * @throws IllegalStateException if they are not kept
   */
  double[] values(int response);
}
