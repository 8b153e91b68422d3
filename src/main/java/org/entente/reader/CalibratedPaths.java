package org.entente.reader;

import java.util.List;
import java.util.Map;
import org.entente.reader.Node.Scalar;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;
import org.entente.table.NearestName;

/**
 * Checks what is to be calibrated: each path is that of a quantity with a range, and there are not
 * too many.
 */
final class CalibratedPaths {
  private static final String KEY = "calibrate";

  private CalibratedPaths() {}

  /**
   * Adds what is wrong with the paths.
   *
   * @param named the paths, in the scenario's order, with their places
   */
  static void check(List<Scalar> named, Scenario scenario, Problems problems) {
    Map<String, Quantity> quantities = Quantities.of(scenario);
    for (int place = 0; place < named.size(); place++) {
      Scalar each = named.get(place);
      String path = each.text();
      Quantity quantity = quantities.get(path);
      if (quantity == null) {
        problems.add(
            KEY,
            each.mark(),
            "there is no quantity '" + path + "' to calibrate",
            () -> NearestName.advice(path, quantities.keySet(), "write a path, as in "));
      } else if (quantity.range().filter(range -> range.low() < range.high()).isEmpty()) {
        problems.add(
            KEY,
            each.mark(),
            path + " is to be calibrated and has no range",
            "give it one, as in {value: 0.2, range: [0.1, 0.4]}");
      } else if (place == Scenario.MOST_CALIBRATED) {
        problems.add(
            KEY,
            each.mark(),
            "more than " + Scenario.MOST_CALIBRATED + " quantities are to be calibrated",
            "name those that the record may tell most of");
      }
    }
  }
}
