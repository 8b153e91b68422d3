package org.entente.outcome;

import java.util.OptionalDouble;

/**
 * A question whose answer is known.
 *
 * @param id of the question
 * @param outcome whether the answer is yes
 * @param cluster questions of one cluster hang together, so that they tell little more than one
 * @param baseRate probability that was known before, 0..1; empty where none is given
 * @param source where the answer is told
 */
public record ResolvedQuestion(
    String id, boolean outcome, String cluster, OptionalDouble baseRate, String source) {
  /**
   * Checks the base rate.
   *
   * @throws IllegalArgumentException outside 0..1, or without a cluster
   */
  public ResolvedQuestion {
    baseRate.ifPresent(
        rate -> {
          if (!(rate >= 0 && rate <= 1)) {
            throw new IllegalArgumentException("a base rate lies in 0..1, not " + rate);
          }
        });
    if (cluster.isBlank()) {
      throw new IllegalArgumentException("a resolved question needs a cluster");
    }
  }
}
