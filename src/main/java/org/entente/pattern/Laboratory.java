package org.entente.pattern;

import java.util.HashMap;
import java.util.Map;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Dyad;
import org.entente.outcome.Dyads;
import org.entente.scenario.Scenario;
import org.entente.study.Effort;
import org.entente.study.Outcomes;

/**
 * Ensembles of a scenario and of its variations, all of one seed so that they pair, each run once
 * and only when a pattern asks for it.
 */
public final class Laboratory {
  private final Scenario scenario;
  private final Effort effort;
  private final Map<String, Outcomes<Watch>> done = new HashMap<>();

  /** A laboratory for a scenario. */
  public Laboratory(Scenario scenario, Effort effort) {
    this.scenario = scenario;
    this.effort = effort;
  }

  /** The scenario as it is. */
  Scenario scenario() {
    return scenario;
  }

  /** The ensemble of the scenario as it is. */
  Outcomes<Watch> base() throws InterruptedException {
    return of(Variation.NONE);
  }

  /** The ensemble of a variation. */
  Outcomes<Watch> of(Variation variation) throws InterruptedException {
    Outcomes<Watch> known = done.get(variation.name());
    if (known == null) {
      CompiledScenario compiled = CompiledScenario.of(variation.change().apply(scenario));
      known = Outcomes.of(compiled, effort, () -> new Watch(compiled));
      done.put(variation.name(), known);
    }
    return known;
  }

  /** The dyad of two actors, whichever is named first. */
  Dyad dyad(String one, String other) throws InterruptedException {
    return new Dyads(base().scenario())
        .all().stream()
            .filter(dyad -> dyad.isOf(one, other))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no dyad of " + one + ", " + other));
  }
}
