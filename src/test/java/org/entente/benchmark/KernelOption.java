package org.entente.benchmark;

import java.util.Map;
import java.util.TreeMap;
import org.entente.scenario.Actor;
import org.entente.scenario.Driver;
import org.entente.scenario.DriverKind;
import org.entente.scenario.Quantity;
import org.entente.scenario.RepertoireEntry;

/** An entry of a repertoire, as bare numbers. */
final class KernelOption {
  final KernelStimulus stimulus;
  final String key;
  final double intercept;
  final int[] kinds;
  final int[] about;
  final double[] weights;

  KernelOption(KernelLayout layout, Actor actor, RepertoireEntry entry) {
    stimulus =
        new KernelStimulus(
            layout,
            entry.action(),
            actor.id(),
            entry.targets(),
            entry.intensity().value(),
            Map.of(),
            entry.group().orElse(null));
    key = entry.action() + " " + entry.on();
    intercept = entry.intercept().value();
    Map<String, Map.Entry<Driver, Quantity>> byName = new TreeMap<>();
    entry.weights().entrySet().forEach(each -> byName.put(each.getKey().toString(), each));
    kinds = byName.values().stream().mapToInt(each -> each.getKey().kind().ordinal()).toArray();
    about =
        byName.values().stream()
            .mapToInt(each -> layout.place(each.getKey().about().orElse(entry.on())))
            .toArray();
    weights = byName.values().stream().mapToDouble(each -> each.getValue().value()).toArray();
  }

  /** A kind of driver as a number that a switch can name. */
  static final DriverKind[] KINDS = DriverKind.values();
}
