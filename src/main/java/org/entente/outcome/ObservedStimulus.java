package org.entente.outcome;

import java.time.LocalDate;

/**
 * Something that happened, as a record has it.
 *
 * @param date when
 * @param stimulus type
 * @param from source
 * @param on principal target
 * @param intensity strength relative to the type, in (0, 1]
 * @param source where it is told
 */
public record ObservedStimulus(
    LocalDate date, String stimulus, String from, String on, double intensity, String source) {
  /**
   * Checks the intensity.
   *
   * @throws IllegalArgumentException outside (0, 1]
   */
  public ObservedStimulus {
    if (!(intensity > 0 && intensity <= 1)) {
      throw new IllegalArgumentException("an intensity is above 0 and at most 1, not " + intensity);
    }
  }
}
