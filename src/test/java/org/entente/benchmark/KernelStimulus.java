package org.entente.benchmark;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.scenario.Effect;
import org.entente.scenario.Effects;
import org.entente.scenario.Quantity;
import org.entente.scenario.StimulusType;
import org.entente.scenario.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** What an action or a scripted stimulus does, as bare numbers. */
final class KernelStimulus {
  final int triple;
  final int source;
  final int[] targets;
  final boolean[] isTarget;
  final double force;
  final int[] claimants;
  final double[] claims;
  final int[] groups;
  final double addedPressure;
  final double ownPressure;
  final double shelterLoss;
  final double strengthLoss;
  final double backlash;
  final double[] addedSalience;

  KernelStimulus(
      KernelLayout layout,
      String typeName,
      String from,
      List<String> on,
      double intensity,
      Map<String, Quantity> said,
      @Nullable String group) {
    StimulusType type = layout.scenario.stimuli().get(typeName);
    Effects effects = type.effects();
    if (effects.mutual()
        || effects.value(Effect.BETWEEN_TARGETS) != 0
        || effects.value(Effect.GRIEVANCE) != 0) {
      throw new IllegalArgumentException("the kernel has only the effects that the baseline has");
    }
    triple = layout.triples.indexOf(typeName + "." + from + "." + on.get(0));
    source = layout.place(from);
    targets = on.stream().mapToInt(layout::place).toArray();
    isTarget = new boolean[layout.n];
    for (int target : targets) {
      isTarget[target] = true;
    }
    force = type.valence().value() * intensity;
    Map<String, Quantity> told = new TreeMap<>(said);
    if (said.isEmpty() && type.contest().isPresent()) {
      told.put(from, type.contest().get().source());
      told.put(on.get(0), type.contest().get().target());
    }
    claimants = told.keySet().stream().mapToInt(layout::place).toArray();
    claims = told.values().stream().mapToDouble(Quantity::value).toArray();
    String named = group != null ? group : type.group().orElse(null);
    groups =
        (named != null ? List.of(named) : on)
            .stream().mapToInt(layout.groupNames::indexOf).filter(m -> m >= 0).toArray();
    addedPressure = effects.value(Effect.PRESSURE) * intensity;
    ownPressure = -effects.value(Effect.OWN_PRESSURE) * intensity;
    shelterLoss = -effects.value(Effect.SHELTER) * intensity;
    strengthLoss = -effects.value(Effect.STRENGTH) * intensity;
    backlash = effects.value(Effect.BACKLASH);
    addedSalience = new double[layout.issues];
    for (Map.Entry<String, Quantity> added : effects.salience().entrySet()) {
      addedSalience[layout.issueNames.indexOf(added.getKey())] =
          added.getValue().value() * intensity;
    }
  }

  static KernelStimulus of(KernelLayout layout, TimelineEntry entry) {
    return new KernelStimulus(
        layout,
        entry.stimulus(),
        entry.from(),
        entry.on(),
        entry.intensity().value(),
        entry.claims(),
        entry.group().orElse(null));
  }

  boolean stirs() {
    for (double added : addedSalience) {
      if (added != 0) {
        return true;
      }
    }
    return false;
  }
}
