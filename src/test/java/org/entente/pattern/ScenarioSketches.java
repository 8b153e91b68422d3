package org.entente.pattern;

import org.entente.scenario.Scenario;
import org.entente.scenario.Sketch;

/** Small scenarios for tests of patterns. */
final class ScenarioSketches {
  private ScenarioSketches() {}

  /** Two states that the patterns know nothing of. */
  static Scenario withoutTheBaselinesActors() {
    return Sketch.of("north", "south").scenario();
  }
}
