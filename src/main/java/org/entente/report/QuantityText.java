package org.entente.report;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.scenario.Numbers;
import org.entente.scenario.Quantity;
import org.entente.scenario.Range;
import org.jspecify.annotations.Nullable;

/** Quantities as cells of a table. */
final class QuantityText {
  private QuantityText() {}

  /** The value alone. */
  static String value(Quantity quantity) {
    return Numbers.text(quantity.value());
  }

  /** The range alone, such as "0.6 to 1.2"; empty where there is none. */
  static String range(Quantity quantity) {
    return quantity.range().map(QuantityText::ends).orElse("");
  }

  private static String ends(Range range) {
    return Numbers.text(range.low()) + " to " + Numbers.text(range.high());
  }

  /** The value with its range, such as "0.8 (0.6 to 1.2)". */
  static String both(Quantity quantity) {
    return quantity
        .range()
        .map(range -> value(quantity) + " (" + ends(range) + ")")
        .orElseGet(() -> value(quantity));
  }

  /** The same, empty for null. */
  static String both(@Nullable Quantity quantity, String ifMissing) {
    return Optional.ofNullable(quantity).map(QuantityText::both).orElse(ifMissing);
  }

  /** Named quantities with their ranges, such as "trust -1 (-1.5 to -0.5); pressure 2". */
  static String all(Map<?, Quantity> quantities) {
    return quantities.entrySet().stream()
        .map(entry -> entry.getKey() + " " + both(entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  /** Names in their order, joined by commas. */
  static String names(Collection<String> names) {
    return String.join(", ", names);
  }
}
