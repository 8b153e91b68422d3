package org.entente.verification;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Actor;
import org.entente.scenario.Scenario;

/** The scenario that the comparison with the array implementation rests on. */
final class FrozenBaseline {
  private static final Path FILE = Path.of("src/test/resources/reference/baseline/kabul-2025.yaml");

  private FrozenBaseline() {}

  static Scenario scenario(String... settings) {
    return ScenarioReader.read(FILE, List.of(settings)).scenario();
  }

  /** Without chance and without decisions: the scripted part alone. */
  static Scenario scripted() {
    Scenario scenario = scenario("dynamics.sigma=0");
    Map<String, Actor> silent = new LinkedHashMap<>();
    scenario.actors().forEach((id, actor) -> silent.put(id, actor.withRepertoire(List.of())));
    return scenario.withActors(silent);
  }
}
