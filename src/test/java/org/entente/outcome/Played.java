package org.entente.outcome;

import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.scenario.Parameter;
import org.entente.scenario.Sketch;

/**
 * A replication that was recorded.
 *
 * @param scenario what was simulated
 * @param recorder what it was recorded by
 * @param values the responses
 */
record Played(CompiledScenario scenario, Recorder recorder, double[] values) {
  /**
   * A region in which nothing moves but by stimuli, which move the alignment of their target alone:
   * "warm" takes it to 1, "cold" to -1, and "cool" half of the way to -1.
   */
  static Sketch still(String... states) {
    return Sketch.of(states)
        .withoutPulls()
        .set(Parameter.ALIGNMENT_GAIN, 1)
        .set(Parameter.RECIPROCITY, 0)
        .set(Parameter.SPILLOVER, 0)
        .type("warm", 1)
        .type("cold", -1)
        .type("cool", -0.5);
  }

  /** The first replication of seed 1. */
  static Played of(Sketch sketch) {
    return of(sketch, 1);
  }

  /** The last of so many replications of seed 1. */
  static Played of(Sketch sketch, int replications) {
    CompiledScenario scenario = CompiledScenario.of(sketch.scenario());
    Recorder recorder = new Recorder(scenario);
    Simulation simulation = new Simulation(scenario, recorder);
    for (int replication = 1; replication <= replications; replication++) {
      simulation.run(1, replication);
    }
    return new Played(scenario, recorder, recorder.responses(simulation.region()));
  }

  /** A response by its name. */
  double response(String name) {
    return values[new Responses(scenario).place(name).orElseThrow()];
  }

  /** The day, counted from the start, on which each question was answered yes; -1 for no. */
  int[] resolutions() {
    return recorder.resolutions();
  }

  /** The day, counted from the start, on which the only question was answered yes; -1 for no. */
  int resolved() {
    int[] days = recorder.resolutions();
    if (days.length != 1) {
      throw new IllegalStateException(days.length + " questions were asked");
    }
    return days[0];
  }
}
