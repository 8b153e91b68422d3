package org.entente.gui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.scenario.Quantities;
import org.entente.scenario.Quantity;
import org.entente.scenario.Scenario;

/** The quantities of a scenario that have a range, grouped by what they belong to. */
final class QuantityGroups {
  private static final String REPERTOIRE = "repertoire.";

  private final Scenario scenario;
  private final Map<String, List<String>> paths = new LinkedHashMap<>();
  private final Map<String, Quantity> quantities = new LinkedHashMap<>();

  QuantityGroups(Scenario scenario) {
    this.scenario = scenario;
    Quantities.of(scenario)
        .forEach(
            (path, quantity) -> {
              if (quantity.range().filter(range -> range.high() > range.low()).isPresent()) {
                quantities.put(path, quantity);
                paths.computeIfAbsent(group(path), none -> new ArrayList<>()).add(path);
              }
            });
  }

  /** The first key of a path, or the first two where the first alone names a list of things. */
  private static String group(String path) {
    int first = path.indexOf('.');
    int second = path.indexOf('.', first + 1);
    return second < 0 ? path.substring(0, Math.max(0, first)) : path.substring(0, second);
  }

  /** The groups, by path and in words, in the order of the scenario's parts. */
  List<ListItem> groups() {
    return paths.keySet().stream().map(group -> new ListItem(group, words(group))).toList();
  }

  private String words(String group) {
    int dot = group.indexOf('.');
    if (dot < 0) {
      return capital(group);
    }
    String id = group.substring(dot + 1);
    return switch (group.substring(0, dot)) {
      case "actors" -> "Actor: " + actor(id);
      case "ties" -> "Ties of " + actor(id);
      case "groups" -> "Group: " + actor(id);
      case "stimuli" -> "Stimulus: " + Words.stimulus(scenario, id);
      case "timeline" -> "Timeline: " + id;
      default -> capital(group);
    };
  }

  private String actor(String id) {
    return scenario.actors().containsKey(id) ? scenario.actor(id).name() : id;
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The paths of a group. */
  List<String> paths(String group) {
    return List.copyOf(paths.getOrDefault(group, List.of()));
  }

  /** What is left of a path within its group. */
  String label(String path) {
    String rest = path.substring(group(path).length() + 1);
    // Entries of a repertoire are long enough; their names say what they are.
    return (rest.startsWith(REPERTOIRE) ? rest.substring(REPERTOIRE.length()) : rest)
        .replace('.', ' ')
        .replace('-', ' ');
  }

  /** The quantity at a path, as the scenario has it. */
  Quantity quantity(String path) {
    Quantity quantity = quantities.get(path);
    if (quantity == null) {
      throw new IllegalArgumentException("there is no quantity with a range at '" + path + "'");
    }
    return quantity;
  }
}
