package org.entente.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Range;
import org.entente.scenario.Scenario;

/** The factors that a scenario offers. */
public final class Factors {
  private Factors() {}

  /** Each ranged quantity on its own, in the order of the scenario's parts. */
  public static List<Factor> singles(Scenario scenario) {
    List<Factor> factors = new ArrayList<>();
    Map<String, Quantity> quantities = Quantities.of(scenario);
    ranges(scenario).forEach((path, range) -> factors.add(single(path, range, quantities)));
    return factors;
  }

  private static Factor single(String path, Range range, Map<String, Quantity> quantities) {
    Factor factor = Factor.quantity(path, range.low(), range.high());
    Quantity quantity = quantities.get(path);
    return quantity == null ? factor : factor.withBase(quantity.value());
  }

  /**
   * Ranged quantities with those of a group as one, in the order in which each first comes. A group
   * is the one that a quantity names, or else that of its kind: positions, saliences, and what ties
   * hold.
   */
  public static List<Factor> groups(Scenario scenario) {
    Map<String, Quantity> quantities = Quantities.of(scenario);
    Map<String, Map<String, Range>> members = new LinkedHashMap<>();
    Map<String, Boolean> grouped = new LinkedHashMap<>();
    ranges(scenario)
        .forEach(
            (path, range) -> {
              Quantity quantity = quantities.get(path);
              Optional<String> group =
                  quantity == null ? Optional.empty() : quantity.group().or(() -> kind(path));
              String name = group.orElse(path);
              grouped.put(name, group.isPresent());
              members.computeIfAbsent(name, key -> new LinkedHashMap<>()).put(path, range);
            });
    List<Factor> factors = new ArrayList<>();
    members.forEach(
        (name, ranges) -> {
          if (Boolean.TRUE.equals(grouped.get(name))) {
            Factor group = Factor.group(name, ranges);
            factors.add(group.withBase(place(group, quantities)));
          } else {
            Range range = ranges.get(name);
            if (range != null) {
              factors.add(single(name, range, quantities));
            }
          }
        });
    return factors;
  }

  /**
   * Refuses factors that move the same.
   *
   * @throws DesignException if a factor is named twice, or two move one quantity
   */
  public static void requireApart(List<Factor> factors) {
    Map<String, String> movers = new HashMap<>();
    Set<String> names = new HashSet<>();
    for (Factor factor : factors) {
      if (!names.add(factor.name())) {
        throw new DesignException(factor.name() + " is named twice");
      }
      for (String path : factor.members().keySet()) {
        String other = movers.put(path, factor.name());
        if (other != null) {
          throw new DesignException(other + " and " + factor.name() + " both move " + path);
        }
      }
    }
  }

  /** The members of a group as factors of their own; a single factor itself. */
  public static List<Factor> split(Factor factor, Scenario scenario) {
    if (factor.kind() != Factor.Kind.GROUP) {
      return List.of(factor);
    }
    Map<String, Quantity> quantities = Quantities.of(scenario);
    return factor.members().entrySet().stream()
        .map(member -> single(member.getKey(), member.getValue(), quantities))
        .toList();
  }

  /**
   * Where a group's members stand between their low and high ends, 0..1, on average.
   *
   * @param quantities of the scenario, by path
   */
  static double place(Factor group, Map<String, Quantity> quantities) {
    double sum = 0;
    for (Map.Entry<String, Range> member : group.members().entrySet()) {
      Quantity quantity = quantities.get(member.getKey());
      if (quantity == null) {
        throw new DesignException("there is no quantity at '" + member.getKey() + "'");
      }
      Range range = member.getValue();
      sum += (quantity.value() - range.low()) / (range.high() - range.low());
    }
    return sum / group.members().size();
  }

  private static Map<String, Range> ranges(Scenario scenario) {
    Map<String, Range> ranges = new LinkedHashMap<>();
    Quantities.of(scenario)
        .forEach(
            (path, quantity) ->
                quantity
                    .range()
                    .filter(range -> range.low() < range.high())
                    .ifPresent(range -> ranges.put(path, range)));
    return ranges;
  }

  private static Optional<String> kind(String path) {
    String[] keys = path.split("\\.", -1);
    if (keys.length == 4 && keys[0].equals("actors")) {
      return keys[2].equals("positions") || keys[2].equals("saliences")
          ? Optional.of(keys[2])
          : Optional.empty();
    }
    return keys.length == 4 && keys[0].equals("ties")
        ? Optional.of("ties-" + keys[3])
        : Optional.empty();
  }
}
