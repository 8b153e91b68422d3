package org.entente.scenario;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A yes/no question that an ensemble answers with a probability.
 *
 * @param id key in the scenario
 * @param ask the question in words
 * @param proposition what makes the answer yes
 * @param sourceOrNull the fact that prompts it, or null where nothing is said
 */
public record Question(
    String id, String ask, Proposition proposition, @Nullable String sourceOrNull)
    implements Serializable {
  /** The fact that prompts it, if said. */
  public Optional<String> source() {
    return Optional.ofNullable(sourceOrNull);
  }
}
