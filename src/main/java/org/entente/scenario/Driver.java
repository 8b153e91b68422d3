package org.entente.scenario;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A driver of a decision, about the action's principal target or about another actor.
 *
 * @param kind what speaks
 * @param aboutOrNull the other actor it is about, or null for the action's principal target
 */
public record Driver(DriverKind kind, @Nullable String aboutOrNull) implements Serializable {
  /**
   * Checks the content.
   *
   * @throws IllegalArgumentException if an actor is named for a driver that is about nobody
   */
  public Driver {
    if (aboutOrNull != null && kind.about() == DriverKind.About.NOBODY) {
      throw new IllegalArgumentException(
          kind.word() + " is about nobody else; write " + kind.word() + " alone");
    }
  }

  /** The actor named, if any. */
  public Optional<String> about() {
    return Optional.ofNullable(aboutOrNull);
  }

  /** As in a scenario file: {@code grievance} or {@code grievance(ttp)}. */
  @Override
  public String toString() {
    return aboutOrNull == null ? kind.word() : kind.word() + "(" + aboutOrNull + ")";
  }
}
