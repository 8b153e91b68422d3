package org.entente.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lists, reads and replaces the quantities of a scenario by path. */
public final class Quantities {
  private Quantities() {}

  /** All quantities by path, in the order of the scenario's parts. */
  public static Map<String, Quantity> of(Scenario scenario) {
    Map<String, Quantity> all = new LinkedHashMap<>();
    scenario.map(
        (path, quantity) -> {
          all.put(path, quantity);
          return quantity;
        });
    return all;
  }

  /**
   * The quantity at a path.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Quantity at(Scenario scenario, String path) {
    Quantity quantity = of(scenario).get(path);
    if (quantity == null) {
      throw new IllegalArgumentException("there is no quantity at '" + path + "'");
    }
    return quantity;
  }

  /**
   * The same scenario with some values replaced.
   *
   * @param values new values by path
   * @throws IllegalArgumentException if there is no quantity at a path, or a value is out of bounds
   */
  public static Scenario replace(Scenario scenario, Map<String, Double> values) {
    List<String> missing = new ArrayList<>(values.keySet());
    missing.removeAll(Set.copyOf(of(scenario).keySet()));
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("there is no quantity at '" + missing.get(0) + "'");
    }
    return scenario.map(
        (path, quantity) -> {
          Double value = values.get(path);
          return value == null ? quantity : quantity.at(value);
        });
  }
}
