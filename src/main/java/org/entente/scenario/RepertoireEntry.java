package org.entente.scenario;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something an actor may choose to do: a stimulus it may send.
 *
 * @param id key within the repertoire; by default action-on
 * @param action stimulus type sent
 * @param on principal target
 * @param alsoOn further targets
 * @param intensity strength relative to the type, in (0, 1]
 * @param intercept utility where all drivers are 0
 * @param weights utility per unit of each driver
 * @param groupOrNull armed group that the type's special effects act on, or null for the type's own
 *     or else the groups among the targets
 * @param sourceOrNull what the entry rests on, or null where nothing is said
 */
public record RepertoireEntry(
    String id,
    String action,
    String on,
    List<String> alsoOn,
    Quantity intensity,
    Quantity intercept,
    Map<Driver, Quantity> weights,
    @Nullable String groupOrNull,
    @Nullable String sourceOrNull)
    implements Serializable {
  /**
   * Checks and copies the content.
   *
   * @throws IllegalArgumentException if a quantity is out of bounds or a target is named twice
   */
  public RepertoireEntry {
    Field.INTENSITY.check(intensity);
    Field.INTERCEPT.check(intercept);
    weights.values().forEach(Field.WEIGHT::check);
    alsoOn = List.copyOf(alsoOn);
    weights = Collections.unmodifiableMap(new LinkedHashMap<>(weights));
    Names.distinct(targets(on, alsoOn), "target");
  }

  /** All targets, the principal one first. */
  public List<String> targets() {
    return targets(on, alsoOn);
  }

  /** The armed group named, if any. */
  public Optional<String> group() {
    return Optional.ofNullable(groupOrNull);
  }

  /** What the entry rests on, if said. */
  public Optional<String> source() {
    return Optional.ofNullable(sourceOrNull);
  }

  private static List<String> targets(String on, List<String> alsoOn) {
    List<String> all = new ArrayList<>();
    all.add(on);
    all.addAll(alsoOn);
    return Collections.unmodifiableList(all);
  }

  RepertoireEntry map(String path, QuantityMap map) {
    Map<Driver, Quantity> mapped = new LinkedHashMap<>();
    weights.forEach((driver, q) -> mapped.put(driver, map.apply(path + ".weights." + driver, q)));
    return new RepertoireEntry(
        id,
        action,
        on,
        alsoOn,
        map.apply(path + ".intensity", intensity),
        map.apply(path + ".intercept", intercept),
        mapped,
        groupOrNull,
        sourceOrNull);
  }

  /** The same entry with other weights. */
  public RepertoireEntry withWeights(Map<Driver, Quantity> others) {
    return new RepertoireEntry(
        id, action, on, alsoOn, intensity, intercept, others, groupOrNull, sourceOrNull);
  }
}
