package org.entente.scenario;

import java.util.List;

/** That a scenario contradicts itself in one place or several. */
public final class InvalidScenarioException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  /** All that is wrong; at least one violation. */
  public InvalidScenarioException(List<Violation> violations) {
    super(String.join("; ", violations.stream().map(v -> v.path() + ": " + v.message()).toList()));
    this.violations = List.copyOf(violations);
  }

  /** All that is wrong. */
  public List<Violation> violations() {
    return violations;
  }
}
