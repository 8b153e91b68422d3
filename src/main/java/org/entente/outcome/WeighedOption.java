package org.entente.outcome;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that an actor might have done, as it stood when it decided.
 *
 * @param id id of the repertoire entry
 * @param stimulus what it would have sent
 * @param on to whom
 * @param intercept utility where all drivers are 0
 * @param drivers value of each driver, by its name in a scenario file
 * @param weights utility per unit of each driver, by the same names
 * @param utility what the option was worth, doing nothing being worth 0
 * @param probability the probability of its being chosen
 */
public record WeighedOption(
    String id,
    String stimulus,
    String on,
    double intercept,
    Map<String, Double> drivers,
    Map<String, Double> weights,
    double utility,
    double probability) {
  /** Copies the maps, keeping their order. */
  public WeighedOption {
    drivers = Collections.unmodifiableMap(new LinkedHashMap<>(drivers));
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
  }

  /** What each driver added to the utility: its weight times its value. */
  public Map<String, Double> contributions() {
    Map<String, Double> added = new LinkedHashMap<>();
    drivers.forEach((name, value) -> added.put(name, value * weights.getOrDefault(name, 0.0)));
    return added;
  }
}
