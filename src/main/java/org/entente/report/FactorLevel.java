package org.entente.report;

import java.util.Optional;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;

/** Where a scenario itself stands among the levels of a factor. */
public final class FactorLevel {
  private static final String BEFORE = "timeline.";
  private static final String AFTER = ".enabled";

  private FactorLevel() {}

  /** The level of a quantity or a switch; none of a group, which has members at many places. */
  public static Optional<Double> of(Scenario scenario, String factor) {
    if (factor.startsWith(BEFORE) && factor.endsWith(AFTER)) {
      String id = factor.substring(BEFORE.length(), factor.length() - AFTER.length());
      return scenario.timeline().stream()
          .filter(entry -> entry.id().equals(id))
          .findFirst()
          .map(entry -> entry.enabled() ? 1.0 : 0.0);
    }
    return Optional.ofNullable(Quantities.of(scenario).get(factor)).map(Quantity::value);
  }
}
