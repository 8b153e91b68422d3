package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import org.entente.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/** Who did what on which day of a replication, as lines such as "17 a strike b". */
class Emissions implements Observer {
  private final List<String> lines = new ArrayList<>();

  @Override
  public void begins(Region region) {
    lines.clear();
  }

  @Override
  public void stimulus(
      Region region, Stimulus stimulus, Impacts impacts, @Nullable Decision decision) {
    Triple triple = stimulus.triple();
    lines.add(region.day() + " " + triple.source() + " " + triple.type() + " " + triple.target());
  }

  List<String> lines() {
    return List.copyOf(lines);
  }

  /** Those of one source. */
  List<String> of(String source) {
    return lines.stream().filter(line -> line.split(" ", -1)[1].equals(source)).toList();
  }

  /** Those of a replication. */
  static Emissions in(Scenario scenario, long seed, long replication) {
    Emissions emissions = new Emissions();
    new Simulation(CompiledScenario.of(scenario), emissions).run(seed, replication);
    return emissions;
  }
}
