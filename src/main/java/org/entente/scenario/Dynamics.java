package org.entente.scenario;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of the rules. A half-life that is not among the quantities is "never".
 *
 * @param quantities values by parameter; all but half-lives are present
 */
public record Dynamics(Map<Parameter, Quantity> quantities) implements Serializable {
  /**
   * Checks that every parameter but half-lives is there and within its bounds.
   *
   * @throws IllegalArgumentException naming the parameter that is missing or out of bounds
   */
  public Dynamics {
    EnumMap<Parameter, Quantity> copy = new EnumMap<>(Parameter.class);
    copy.putAll(quantities);
    for (Parameter parameter : Parameter.values()) {
      Quantity quantity = copy.get(parameter);
      if (quantity != null) {
        parameter.field().check(quantity);
      } else if (!parameter.isHalfLife()) {
        throw new IllegalArgumentException("dynamics need " + parameter);
      }
    }
    quantities = Collections.unmodifiableMap(copy);
  }

  /** The model's own values. */
  public static Dynamics standard() {
    EnumMap<Parameter, Quantity> map = new EnumMap<>(Parameter.class);
    for (Parameter parameter : Parameter.values()) {
      if (Double.isFinite(parameter.standard())) {
        map.put(parameter, Quantity.standard(parameter.standard()));
      }
    }
    return new Dynamics(map);
  }

  /** The quantity of a parameter; empty for a half-life of "never". */
  public Optional<Quantity> quantity(Parameter parameter) {
    return Optional.ofNullable(quantities.get(parameter));
  }

  /** The value of a parameter; positive infinity for a half-life of "never". */
  public double value(Parameter parameter) {
    Quantity quantity = quantities.get(parameter);
    return quantity == null ? Double.POSITIVE_INFINITY : quantity.value();
  }

  Dynamics map(String path, QuantityMap map) {
    Map<Parameter, Quantity> mapped = new EnumMap<>(Parameter.class);
    quantities.forEach(
        (parameter, quantity) ->
            mapped.put(parameter, map.apply(path + "." + parameter, quantity)));
    return new Dynamics(mapped);
  }
}
