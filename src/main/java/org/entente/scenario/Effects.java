package org.entente.scenario;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Special effects of a stimulus type, each scaled by the stimulus's intensity.
 *
 * @param quantities size of each effect; one that is left out is 0
 * @param salience salience that issues gain for the targets, by issue, at least 0
 * @param mutual whether the source is updated toward its targets in full
 */
public record Effects(
    Map<Effect, Quantity> quantities, Map<String, Quantity> salience, boolean mutual)
    implements Serializable {
  /** No special effect. */
  public static final Effects NONE = new Effects(Map.of(), Map.of(), false);

  /**
   * Checks and copies the content.
   *
   * @throws IllegalArgumentException if a quantity is out of bounds
   */
  public Effects {
    EnumMap<Effect, Quantity> copy = new EnumMap<>(Effect.class);
    copy.putAll(quantities);
    copy.forEach((effect, quantity) -> effect.field().check(quantity));
    quantities = Collections.unmodifiableMap(copy);
    salience.values().forEach(Field.ADDED_SALIENCE::check);
    salience = Collections.unmodifiableMap(new LinkedHashMap<>(salience));
  }

  /** Size of an effect, 0 where it is left out. */
  public double value(Effect effect) {
    Quantity quantity = quantities.get(effect);
    return quantity == null ? 0 : quantity.value();
  }

  /** Whether any effect acts on an armed group. */
  public boolean needsGroup() {
    return quantities.keySet().stream().anyMatch(Effect::needsGroup);
  }

  Effects map(String path, QuantityMap map) {
    Map<Effect, Quantity> mapped = new EnumMap<>(Effect.class);
    quantities.forEach(
        (effect, quantity) ->
            mapped.put(effect, map.apply(path + "." + effect.field().name(), quantity)));
    return new Effects(mapped, map.applyAll(path + ".salience", salience), mutual);
  }
}
