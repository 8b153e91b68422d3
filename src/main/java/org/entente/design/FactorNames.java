package org.entente.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Range;
import org.entente.scenario.Scenario;
import org.entente.scenario.TimelineEntry;
import org.entente.table.NearestName;

/** What of a scenario can be varied, by name: quantities, groups of them, and switches. */
public final class FactorNames {
  private final Scenario scenario;
  private final Map<String, Quantity> quantities;
  private final Map<String, Factor> groups = new LinkedHashMap<>();
  private final Map<String, TimelineEntry> switches = new LinkedHashMap<>();

  /** The names that a scenario offers. */
  public FactorNames(Scenario scenario) {
    this.scenario = scenario;
    quantities = Quantities.of(scenario);
    for (Factor factor : Factors.groups(scenario)) {
      if (factor.kind() == Factor.Kind.GROUP) {
        groups.put(factor.name(), factor);
      }
    }
    scenario.timeline().forEach(entry -> switches.put(FactorSettings.switchOf(entry), entry));
  }

  /** Whether a name is that of a timeline entry's switch. */
  public boolean isSwitch(String name) {
    return switches.containsKey(name);
  }

  /** Whether a name is that of a group. */
  public boolean isGroup(String name) {
    return groups.containsKey(name) && !quantities.containsKey(name);
  }

  /**
   * The factor of a name over all of its range.
   *
   * @throws DesignException if there is nothing of that name, or it has no range
   */
  public Factor named(String name) {
    if (name.equals(Factor.DUMMY)) {
      return Factor.dummy();
    }
    Quantity quantity = quantities.get(name);
    if (quantity != null) {
      Range range =
          quantity
              .range()
              .orElseThrow(
                  () ->
                      new DesignException(
                          name + " has no range in the scenario; say " + name + "=LOW:HIGH"));
      return placed(Factor.quantity(name, range.low(), range.high()));
    }
    Factor group = groups.get(name);
    if (group != null) {
      return group;
    }
    if (switches.containsKey(name)) {
      return placed(Factor.onOff(name));
    }
    throw unknown(name);
  }

  /**
   * The factor of a name, whose levels are to be from a low to a high one.
   *
   * @throws DesignException if there is nothing of that name, the ends are out of order, or the
   *     scenario does not allow them
   */
  public Factor between(String name, double low, double high) {
    require(name);
    if (isSwitch(name)) {
      throw new DesignException(name + " is on or off; say " + name + "=true,false");
    }
    Factor factor;
    if (isGroup(name)) {
      if (low != 0 || high != 1) {
        throw new DesignException(
            name + " is a group, which moves from 0 (all low) to 1 (all high); say " + name);
      }
      factor = named(name);
    } else {
      factor = Factor.quantity(name, low, high);
    }
    return checked(factor);
  }

  /**
   * The factor of a name at some levels; of a switch, 0 and 1; of a group, within 0..1.
   *
   * @throws DesignException if there is nothing of that name, a level comes twice, or the scenario
   *     does not allow one
   */
  public Factor at(String name, List<Double> levels) {
    require(name);
    List<Double> sorted = levels.stream().sorted().toList();
    if (isSwitch(name) || isGroup(name)) {
      Factor whole = named(name);
      for (double level : levels) {
        if (!whole.takes(level)) {
          throw new DesignException(
              isSwitch(name)
                  ? name + " is on or off; say " + name + "=true,false"
                  : name + " is a group, whose levels lie from 0 to 1, not " + level);
        }
      }
      if (levels.stream().distinct().count() != levels.size()) {
        throw new DesignException("the levels of " + name + " must be different");
      }
      return new Factor(name, whole.kind(), whole.members(), sorted, whole.base());
    }
    return checked(Factor.levels(name, sorted));
  }

  /** The same factor, standing where the scenario does. */
  private Factor placed(Factor factor) {
    return switch (factor.kind()) {
      case QUANTITY -> {
        Quantity quantity = quantities.get(factor.name());
        yield quantity == null ? factor : factor.withBase(quantity.value());
      }
      case SWITCH -> {
        TimelineEntry entry = switches.get(factor.name());
        yield factor.withBase(entry != null && entry.enabled() ? 1 : 0);
      }
      case GROUP, DUMMY -> factor;
    };
  }

  /**
   * The scenario with factors of these names at these levels, as they stand in a row of results.
   *
   * @throws DesignException if there is nothing of a name, or it does not take a level
   */
  public Scenario set(Map<String, Double> levels) {
    List<Factor> factors = new ArrayList<>();
    levels.forEach((name, level) -> factors.add(standing(name, level)));
    double[] values = levels.values().stream().mapToDouble(level -> level).toArray();
    try {
      return FactorSettings.apply(scenario, factors, values);
    } catch (IllegalArgumentException e) {
      throw new DesignException("the scenario does not take these levels: " + e.getMessage());
    }
  }

  /** A factor at one level. Whether the scenario takes it is seen when all of them are set. */
  private Factor standing(String name, double level) {
    if (name.equals(Factor.DUMMY) || isGroup(name)) {
      return named(name);
    }
    if (isSwitch(name)) {
      return at(name, List.of(level));
    }
    require(name);
    return Factor.levels(name, List.of(level));
  }

  private void require(String name) {
    if (!quantities.containsKey(name) && !groups.containsKey(name) && !isSwitch(name)) {
      throw unknown(name);
    }
  }

  private DesignException unknown(String name) {
    return new DesignException(
        "there is nothing to vary at '" + name + "'; " + NearestName.hint(name, all()));
  }

  /** All that may be varied: groups, switches, quantities. */
  public List<String> all() {
    List<String> names = new ArrayList<>(groups.keySet());
    names.addAll(switches.keySet());
    names.addAll(quantities.keySet());
    return names;
  }

  /** The scenario must take both ends. */
  private Factor checked(Factor factor) {
    for (double level : new double[] {factor.low(), factor.high()}) {
      try {
        FactorSettings.apply(scenario, List.of(factor), new double[] {level});
      } catch (IllegalArgumentException e) {
        throw new DesignException(factor.name() + " cannot be " + level + ": " + e.getMessage());
      }
    }
    return placed(factor);
  }
}
