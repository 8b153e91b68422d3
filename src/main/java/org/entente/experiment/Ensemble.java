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
 * @param parameters which parameters the replications have
 */
public record Ensemble(
    CompiledScenario scenario,
    long seed,
    long replications,
    long recordFirst,
    boolean allTies,
    Parameters parameters) {
  /** The largest ensemble. */
  public static final long MOST = 10_000_000;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if there are no replications, or too many, or more are to be
   *     recorded than there are; or replications do not come in the numbers that share a draw
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
    int together = parameters.way().replications();
    if (together > 1 && replications % together != 0) {
      throw new IllegalArgumentException(
          "each draw of parameters has "
              + together
              + " replications, so that there must be an even number of them, not "
              + replications);
    }
  }

  /** An ensemble at the scenario's own parameters. */
  public Ensemble(
      CompiledScenario scenario, long seed, long replications, long recordFirst, boolean allTies) {
    this(scenario, seed, replications, recordFirst, allTies, Parameters.FIXED);
  }

  /** The same replications with other parameters, of which so many are recorded in full. */
  public Ensemble with(Parameters other, long recorded) {
    return new Ensemble(scenario, seed, replications, recorded, allTies, other);
  }
}
