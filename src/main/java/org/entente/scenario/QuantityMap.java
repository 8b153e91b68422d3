package org.entente.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/** What to put in the place of each quantity of a scenario. */
@FunctionalInterface
public interface QuantityMap {
  /**
   * The quantity to put at a path.
   *
   * @param path keys joined by dots, such as {@code dynamics.trust-loss}
   * @param quantity what stands there
   */
  Quantity apply(String path, Quantity quantity);

  /** The same for a map of quantities, each at its key below {@code path}, in the map's order. */
  default Map<String, Quantity> applyAll(String path, Map<String, Quantity> quantities) {
    Map<String, Quantity> mapped = new LinkedHashMap<>();
    quantities.forEach((key, quantity) -> mapped.put(key, apply(path + "." + key, quantity)));
    return mapped;
  }
}
