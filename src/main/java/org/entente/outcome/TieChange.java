package org.entente.outcome;

/**
 * What a stimulus did to one actor's tie with another.
 *
 * @param from whose tie
 * @param to toward whom
 * @param before the tie before the stimulus
 * @param after the tie after it
 */
public record TieChange(String from, String to, Feeling before, Feeling after) {
  /**
   * A tie's state.
   *
   * @param alignment posture, -1..1
   * @param trust trust, 0..1
   * @param grievance grievance, at least 0
   */
  public record Feeling(double alignment, double trust, double grievance) {}
}
