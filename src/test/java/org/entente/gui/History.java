package org.entente.gui;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.model.Simulation;
import org.entente.scenario.Scenario;

/** Fingerprints of the region at the end of each step of a replication, as an ensemble runs it. */
final class History {
  private History() {}

  static List<Long> of(Scenario scenario, long seed, long member) {
    List<Long> prints = new ArrayList<>();
    Observer observer =
        new Observer() {
          @Override
          public void stepEnded(Region region) {
            prints.add(region.fingerprint());
          }
        };
    new Simulation(CompiledScenario.of(scenario), observer).run(seed, member);
    return prints;
  }

  /** The same of a live replication, from its next step on until so many are done. */
  static List<Long> goingOn(LiveReplication replication, int until) {
    List<Long> prints = new ArrayList<>();
    while (replication.done() < until && replication.schedule.step(replication)) {
      prints.add(replication.region().fingerprint());
    }
    return prints;
  }
}
