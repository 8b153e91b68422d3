package org.entente.outcome;

import java.util.List;

/**
 * All that is on record.
 *
 * @param record what happened
 * @param outcomes answers to questions
 * @param values what actors were to each other on dates
 */
public record Evidence(
    ObservedRecord record, List<ResolvedQuestion> outcomes, List<ObservedValue> values) {
  /** Copies. */
  public Evidence {
    outcomes = List.copyOf(outcomes);
    values = List.copyOf(values);
  }
}
