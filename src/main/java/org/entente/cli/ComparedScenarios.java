package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.ResolvedScenario;

/** The scenarios of a comparison, each with a name of its own, by which its folder is called. */
final class ComparedScenarios {
  private static final int MOST = 20;

  private ComparedScenarios() {}

  /**
   * Reads them, the base first.
   *
   * @throws BadInputException if there are too many, or two have one name
   */
  static List<ResolvedScenario> read(
      Path base, List<Path> others, SettingsOption settings, Command command) {
    if (1 + others.size() > MOST) {
      throw new BadInputException("at most " + MOST + " scenarios are compared at once");
    }
    List<Path> paths = new ArrayList<>(List.of(base));
    paths.addAll(others);
    List<ResolvedScenario> scenarios = new ArrayList<>();
    Map<String, Path> named = new HashMap<>();
    for (Path path : paths) {
      ResolvedScenario resolved = settings.read(path, command);
      String name = resolved.scenario().id();
      Path same = named.put(name, path);
      if (same != null) {
        throw new BadInputException(alike(same, path, name));
      }
      scenarios.add(resolved);
    }
    return scenarios;
  }

  private static String alike(Path one, Path other, String name) {
    return one.normalize().equals(other.normalize())
        ? other + " is named twice; a scenario is compared with others than itself"
        : one
            + " and "
            + other
            + " are both called '"
            + name
            + "'; give each a name of its own (scenario: NAME)";
  }
}
