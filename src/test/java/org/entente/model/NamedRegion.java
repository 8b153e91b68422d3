package org.entente.model;

import org.entente.scenario.DriverKind;
import org.entente.scenario.Sketch;

/**
 * A region whose state is read by name.
 *
 * @param region the region
 */
record NamedRegion(Region region) {
  /** The initial state. */
  static NamedRegion of(Sketch sketch) {
    return new NamedRegion(new Region(CompiledScenario.of(sketch.scenario())));
  }

  /** The state after the stimuli of the first day, before any tie relaxes. */
  static NamedRegion after(Sketch sketch) {
    NamedRegion initial = of(sketch);
    CompiledScenario scenario = initial.region.scenario;
    StimulusEffect effect = new StimulusEffect(scenario);
    for (Stimulus stimulus : scenario.script[0]) {
      effect.apply(initial.region, stimulus);
    }
    return initial;
  }

  /** The state at the end of a replication. */
  static NamedRegion end(Sketch sketch) {
    Simulation simulation =
        new Simulation(CompiledScenario.of(sketch.scenario()), new Observer() {});
    simulation.run(1, 1);
    return new NamedRegion(simulation.region());
  }

  /** The state after so many days, nobody deciding. */
  static NamedRegion after(Sketch sketch, int days) {
    return end(sketch.clock(days - 1, days - 1, 1));
  }

  double alignment(String i, String j) {
    return region.alignment(place(i), place(j));
  }

  double trust(String i, String j) {
    return region.trust(place(i), place(j));
  }

  double grievance(String i, String j) {
    return region.grievance(place(i), place(j));
  }

  double interest(String i, String j) {
    return region.interest(place(i), place(j));
  }

  double pressure(String i) {
    return region.pressure(place(i));
  }

  double strength(String group) {
    return region.strength(region.scenario.groupOf(place(group)));
  }

  double shelter(String host, String group) {
    return region.shelter(place(host), region.scenario.groupOf(place(group)));
  }

  double driver(DriverKind kind, String i, String j) {
    return Drivers.value(region, kind, place(i), place(j), 0);
  }

  int place(String actor) {
    return region.scenario.place(actor);
  }
}
