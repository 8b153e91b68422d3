package org.entente.results;

import org.entente.analysis.DrawnTrials;
import org.entente.analysis.Summary;
import org.entente.analysis.TwoOfADraw;

/**
 * The responses of an ensemble, replication by replication, and what is known of them at its end.
 */
interface Samples {
  /** Takes in the responses of the next replication. */
  void add(double[] responses);

  /**
   * The summary of a response.
   *
   * @param twos which replications share a draw of parameters; none where values are not kept
   */
  Summary summary(int response, TwoOfADraw twos);

  /**
   * The summary of a difference between two responses, of those that were declared.
   *
   * @param first of the difference
   * @param second what is taken from it
   * @param twos as above
   */
  Summary difference(int first, int second, TwoOfADraw twos);

  /** In how many replications a response was above 0. */
  DrawnTrials above(int response, TwoOfADraw twos);

  /** In how many it was below 0. */
  DrawnTrials below(int response, TwoOfADraw twos);

  /**
   * Values of a response, in the order of the replications. A copy.
   *
   * @throws IllegalStateException if they are not kept
   */
  double[] values(int response);
}
