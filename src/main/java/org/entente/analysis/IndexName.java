package org.entente.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.design.Factor;

/** What an index is of. */
record IndexName(String order, String factor, Optional<String> factor2) {
  /** An index of an order for each factor. */
  static List<IndexName> each(String order, List<Factor> factors) {
    return factors.stream()
        .map(factor -> new IndexName(order, factor.name(), Optional.empty()))
        .toList();
  }

  /** An index of an order for each pair of factors. */
  static List<IndexName> pairs(String order, List<Factor> factors) {
    List<IndexName> names = new ArrayList<>();
    for (int i = 0; i < factors.size(); i++) {
      for (int j = i + 1; j < factors.size(); j++) {
        names.add(new IndexName(order, factors.get(i).name(), Optional.of(factors.get(j).name())));
      }
    }
    return names;
  }

  /** The index of this name. */
  Index index(double index, double low, double high) {
    return new Index(order, factor, factor2, index, low, high);
  }

  /** As people say it. */
  String words() {
    return order + " index of " + factor + factor2.map(other -> " and " + other).orElse("");
  }
}
