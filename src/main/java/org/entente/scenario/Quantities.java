package org.entente.scenario;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
    Set<String> missing = new LinkedHashSet<>(values.keySet());
    Scenario replaced =
        scenario.map(
            (path, quantity) -> {
              Double value = values.get(path);
              if (value == null) {
                return quantity;
              }
              missing.remove(path);
              return quantity.at(value);
            });
    for (String path : missing) {
      throw new IllegalArgumentException("there is no quantity at '" + path + "'");
    }
    return replaced;
  }
}
