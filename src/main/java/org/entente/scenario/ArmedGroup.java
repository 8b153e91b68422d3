package org.entente.scenario;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The strength of an armed group, and who shelters it.
 *
 * @param id the actor that it is
 * @param strength fighters at the start, above 0
 * @param shelter how far each host shelters it, 0..1, by host
 */
public record ArmedGroup(String id, Quantity strength, Map<String, Quantity> shelter)
    implements Serializable {
  /**
   * Checks and copies the content.
   *
   * @throws IllegalArgumentException if a quantity is out of bounds or the group hosts itself
   */
  public ArmedGroup {
    Field.STRENGTH.check(strength);
    shelter.values().forEach(Field.SHELTER::check);
    shelter = Collections.unmodifiableMap(new LinkedHashMap<>(shelter));
    if (shelter.containsKey(id)) {
      throw new IllegalArgumentException("group '" + id + "' cannot shelter itself");
    }
  }

  ArmedGroup map(String path, QuantityMap map) {
    return new ArmedGroup(
        id, map.apply(path + ".strength", strength), map.applyAll(path + ".shelter", shelter));
  }
}
