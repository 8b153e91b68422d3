package org.entente.reader;

import java.util.EnumMap;
import java.util.Map;
import org.entente.scenario.Dynamics;
import org.entente.scenario.Numbers;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;

/** The parameters of the rules, from a checked mapping. */
final class DynamicsBinder {
  private DynamicsBinder() {}

  /** The default of a parameter, in words. */
  static String standard(Parameter parameter) {
    double standard = parameter.standard();
    return Double.isFinite(standard) ? Numbers.text(standard) : QuantityReader.NEVER;
  }

  static Dynamics bind(Part part) {
    Map<Parameter, Quantity> quantities = new EnumMap<>(Parameter.class);
    for (Parameter parameter : Parameter.values()) {
      Node node = part.node(parameter.field().name());
      boolean finite =
          node == null ? Double.isFinite(parameter.standard()) : !QuantityReader.isNever(node);
      if (finite) {
        quantities.put(parameter, part.quantity(parameter.field(), parameter.standard()));
      }
    }
    return new Dynamics(quantities);
  }
}
