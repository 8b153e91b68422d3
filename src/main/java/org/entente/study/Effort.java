package org.entente.study;

/**
 * How much is simulated, and with which chance.
 *
 * @param seed any 64-bit number
 * @param replications replications of each scenario, from 2
 * @param threads threads, from 1
 */
public record Effort(long seed, int replications, int threads) {
  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there are too few replications or no thread
   */
  public Effort {
    if (replications < 2) {
      throw new IllegalArgumentException(
          "replications must be at least 2 for an interval, not " + replications);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be at least 1, not " + threads);
    }
  }
}
