package org.entente.pattern;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.entente.scenario.Actor;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKind;
import org.entente.scenario.Dynamics;
import org.entente.scenario.Parameter;
import org.entente.scenario.Quantity;
import org.entente.scenario.RepertoireEntry;
import org.entente.scenario.Scenario;
import org.entente.scenario.StimulusType;
import org.entente.scenario.TimelineEntry;

/**
 * A part of the model that can be turned off.
 *
 * @param name what it is called
 * @param turnedOff the scenario without it
 */
public record Mechanism(String name, UnaryOperator<Scenario> turnedOff) {
  /** The mechanisms of a scenario: those of the dynamics, then each driver that is used. */
  public static List<Mechanism> of(Scenario scenario) {
    List<Mechanism> all = new ArrayList<>();
    all.add(new Mechanism("balance", without(Parameter.BALANCE_PULL_HALF_LIFE)));
    all.add(new Mechanism("trust pull", without(Parameter.TRUST_PULL_HALF_LIFE)));
    all.add(new Mechanism("interest pull", without(Parameter.INTEREST_PULL_HALF_LIFE)));
    all.add(new Mechanism("spillover", zero(Parameter.SPILLOVER)));
    all.add(new Mechanism("host attribution", zero(Parameter.HOST_ATTRIBUTION)));
    all.add(new Mechanism("contested claims", Mechanism::uncontested));
    for (DriverKind kind : DriverKind.values()) {
      if (isUsed(scenario, kind)) {
        all.add(new Mechanism("driver " + kind.word(), other -> without(other, kind)));
      }
    }
    return all;
  }

  private static UnaryOperator<Scenario> without(Parameter halfLife) {
    return scenario -> {
      Map<Parameter, Quantity> kept = new EnumMap<>(scenario.dynamics().quantities());
      kept.remove(halfLife);
      return scenario.withDynamics(new Dynamics(kept));
    };
  }

  private static UnaryOperator<Scenario> zero(Parameter share) {
    return scenario -> {
      Map<Parameter, Quantity> changed = new EnumMap<>(scenario.dynamics().quantities());
      changed.put(share, Quantity.of(0));
      return scenario.withDynamics(new Dynamics(changed));
    };
  }

  private static Scenario uncontested(Scenario scenario) {
    Map<String, StimulusType> types = new LinkedHashMap<>();
    scenario.stimuli().forEach((id, type) -> types.put(id, type.uncontested()));
    List<TimelineEntry> timeline =
        scenario.timeline().stream().map(TimelineEntry::uncontested).toList();
    return scenario.withStimuli(types).withTimeline(timeline);
  }

  private static boolean isUsed(Scenario scenario, DriverKind kind) {
    return scenario.actors().values().stream()
        .flatMap(actor -> actor.repertoire().stream())
        .flatMap(entry -> entry.weights().keySet().stream())
        .anyMatch(driver -> driver.kind() == kind);
  }

  private static Scenario without(Scenario scenario, DriverKind kind) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    scenario
        .actors()
        .forEach(
            (id, actor) ->
                actors.put(
                    id,
                    actor.withRepertoire(
                        actor.repertoire().stream().map(entry -> without(entry, kind)).toList())));
    return scenario.withActors(actors);
  }

  private static RepertoireEntry without(RepertoireEntry entry, DriverKind kind) {
    Map<Driver, Quantity> kept = new LinkedHashMap<>(entry.weights());
    kept.keySet().removeIf(driver -> driver.kind() == kind);
    return entry.withWeights(kept);
  }
}
