package org.entente.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.scenario.Numbers;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;

/** The parameters of the dynamics with value, unit, range and source. */
final class ParameterTable {
  private static final String NEVER = "never";

  private ParameterTable() {}

  static OddTable of(Scenario scenario) {
    return new OddTable(
        "parameters",
        List.of("parameter", "meaning", "unit", "bounds", "standard", "value", "range", "source"),
        Arrays.stream(Parameter.values()).map(parameter -> row(scenario, parameter)).toList());
  }

  private static List<String> row(Scenario scenario, Parameter parameter) {
    Optional<Quantity> quantity = scenario.dynamics().quantity(parameter);
    return List.of(
        "`" + parameter + "`",
        parameter.field().words(),
        parameter.field().unit(),
        parameter.field().bounds().words(),
        Double.isFinite(parameter.standard()) ? Numbers.text(parameter.standard()) : NEVER,
        quantity.map(QuantityText::value).orElse(NEVER),
        quantity.map(QuantityText::range).orElse(""),
        quantity.flatMap(Quantity::source).orElse(""));
  }
}
