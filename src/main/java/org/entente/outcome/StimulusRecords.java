package org.entente.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.CompiledScenario;
import org.entente.model.Decision;
import org.entente.model.Observer.Impacts;
import org.entente.model.Option;
import org.entente.model.Region;
import org.entente.model.Stimulus;
import org.jspecify.annotations.Nullable;

/** Makes records of stimuli from what an observer is told. */
final class StimulusRecords {
  private StimulusRecords() {}

  static StimulusRecord of(
      CompiledScenario scenario,
      Region region,
      int order,
      Stimulus stimulus,
      Impacts impacts,
      @Nullable Decision decision) {
    Map<String, Double> perceived = new LinkedHashMap<>();
    for (int i = 0; i < scenario.actorCount(); i++) {
      perceived.put(scenario.actor(i), impacts.on(i));
    }
    List<String> targets = new ArrayList<>();
    for (int t = 0; t < stimulus.targetCount(); t++) {
      targets.add(scenario.actor(stimulus.target(t)));
    }
    return new StimulusRecord(
        scenario.grid().date(region.step()),
        order,
        stimulus.type(),
        scenario.actor(stimulus.source()),
        Collections.unmodifiableList(targets),
        stimulus.intensity(),
        stimulus.origin(),
        Collections.unmodifiableMap(perceived),
        decision == null ? null : choice(scenario, decision));
  }

  private static StimulusRecord.Choice choice(CompiledScenario scenario, Decision decision) {
    int chosen = decision.chosen();
    Option option = scenario.options(decision.actor()).get(chosen);
    Map<String, Double> contributions = new LinkedHashMap<>();
    for (int d = 0; d < option.driverCount(); d++) {
      contributions.put(option.driverName(d), option.weight(d) * decision.drivers()[chosen][d]);
    }
    return new StimulusRecord.Choice(
        decision.probability(),
        decision.utilities()[chosen],
        option.intercept(),
        Collections.unmodifiableMap(contributions));
  }
}
