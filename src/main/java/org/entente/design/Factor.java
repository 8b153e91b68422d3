package org.entente.design;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.scenario.Range;

/**
 * Something that a study varies. Its level is one number: the value itself for a quantity, 0..1 for
 * a group of quantities that move as one from their low to their high ends, 0 or 1 for a switch.
 *
 * @param name path of the quantity or switch, or name of the group
 * @param kind what it is
 * @param members the quantities it moves, each with its range, by path; a switch's own path; none
 *     for a dummy
 * @param levels the levels it may take, ascending, where it may not take any between its ends;
 *     empty else
 * @param base the level at which it stands in the scenario: a group's is the mean place of its
 *     members between their low and high ends; the middle where no scenario is known
 */
public record Factor(
    String name, Kind kind, Map<String, Range> members, List<Double> levels, double base)
    implements Serializable {
  /** Name of the factor that nothing reads. */
  public static final String DUMMY = "dummy";

  /** Kinds of factor. */
  public enum Kind {
    /** One quantity. */
    QUANTITY,
    /** Quantities that move as one. */
    GROUP,
    /** A timeline entry that happens (1) or does not (0). */
    SWITCH,
    /** Nothing: what the model does not read shows how far chance alone moves an index. */
    DUMMY
  }

  /**
   * Checks and copies the content.
   *
   * @throws DesignException if the name is blank, a level lies outside the range, or the members do
   *     not fit the kind
   */
  public Factor {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    levels = List.copyOf(levels);
    int count = members.size();
    boolean fits =
        switch (kind) {
          case QUANTITY, SWITCH -> count == 1;
          case GROUP -> count >= 1;
          case DUMMY -> count == 0;
        };
    if (name.isBlank() || !fits) {
      throw new DesignException("factor '" + name + "' moves " + count + " quantities");
    }
  }

  /** A quantity between two ends. */
  public static Factor quantity(String path, double low, double high) {
    if (!(low < high)) {
      throw new DesignException(
          "the low end of " + path + " (" + low + ") must lie below the high one (" + high + ")");
    }
    return new Factor(
        path, Kind.QUANTITY, Map.of(path, new Range(low, high)), List.of(), middle(low, high));
  }

  private static double middle(double low, double high) {
    return low + (high - low) / 2;
  }

  /** A quantity at some levels. */
  public static Factor levels(String path, List<Double> levels) {
    if (levels.isEmpty() || levels.stream().distinct().count() != levels.size()) {
      throw new DesignException("the levels of " + path + " must be different numbers");
    }
    double low = levels.stream().mapToDouble(level -> level).min().orElseThrow();
    double high = levels.stream().mapToDouble(level -> level).max().orElseThrow();
    return new Factor(
        path, Kind.QUANTITY, Map.of(path, new Range(low, high)), levels, middle(low, high));
  }

  /** Quantities that move as one. */
  public static Factor group(String name, Map<String, Range> members) {
    return new Factor(name, Kind.GROUP, members, List.of(), 0.5);
  }

  /** A timeline entry that happens or does not. */
  public static Factor onOff(String path) {
    return new Factor(path, Kind.SWITCH, Map.of(path, new Range(0, 1)), List.of(0.0, 1.0), 0.5);
  }

  /** A factor that nothing reads. */
  public static Factor dummy() {
    return new Factor(DUMMY, Kind.DUMMY, Map.of(), List.of(), 0.5);
  }

  /** The same, standing at a level in the scenario. */
  public Factor withBase(double level) {
    return new Factor(name, kind, members, levels, level);
  }

  /** Whether it takes some levels only. */
  public boolean isDiscrete() {
    return !levels.isEmpty();
  }

  /** The lowest level. */
  public double low() {
    return kind == Kind.QUANTITY || kind == Kind.SWITCH ? only().low() : 0;
  }

  /** The highest level. */
  public double high() {
    return kind == Kind.QUANTITY || kind == Kind.SWITCH ? only().high() : 1;
  }

  private Range only() {
    return members.values().iterator().next();
  }

  /** The level at a place between the ends, 0..1; the level of equal share for some levels only. */
  public double level(double unit) {
    if (isDiscrete()) {
      return levels.get((int) Math.min(levels.size() - 1L, (long) (unit * levels.size())));
    }
    // Rounding could leave the range by a bit.
    return unit >= 1 ? high() : Math.min(high(), low() + unit * (high() - low()));
  }

  /**
   * Whether it may take a level.
   *
   * @param level finite
   */
  public boolean takes(double level) {
    return isDiscrete() ? levels.contains(level) : level >= low() && level <= high();
  }

  /** What is set, by path, at a level: values of quantities, or 0 and 1 for a switch. */
  public Map<String, Double> settings(double level) {
    Map<String, Double> settings = new LinkedHashMap<>();
    members.forEach(
        (path, range) ->
            settings.put(
                path,
                kind == Kind.GROUP ? range.low() + level * (range.high() - range.low()) : level));
    return settings;
  }
}
