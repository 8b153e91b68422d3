package org.entente.experiment;

import org.entente.model.CompiledScenario;

/**
 * Many replications of one scenario.
 *
 * @param scenario what is simulated
 * @param seed any 64-bit number
 * @param replications how many, from 1 to {@link #MOST}
 * @param recordFirst how many of the first are recorded in full, from 0 to {@code replications}
 * @param allTies whether full records hold all ties, not those of the focus alone
 */
public record Ensemble(
    CompiledScenario scenario, long seed, long replications, long recordFirst, boolean allTies) {
  /** The largest ensemble. */
  public static final long MOST = 10_000_000;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there are no replications, or too many, or more are to be
   *     recorded than there are
   */
  public Ensemble {
    if (replications < 1 || replications > MOST) {
      throw new IllegalArgumentException(
          "replications must be from 1 to " + MOST + ", not " + replications);
    }
    if (recordFirst < 0 || recordFirst > replications) {
      throw new IllegalArgumentException(
          "full records must be from 0 to " + replications + ", not " + recordFirst);
    }
  }
}
