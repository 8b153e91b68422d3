package org.entente.experiment;

import java.util.Arrays;
import java.util.List;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.outcome.Recorder;
import org.entente.outcome.Responses;
import org.jspecify.annotations.Nullable;

/**
 * Simulates rows of an experiment, for one thread at a time. A point's simulation is kept while its
 * rows follow one another. A triple that a switch takes away counts 0.
 */
public final class ExperimentWork implements Work<Row> {
  private final Experiment experiment;
  private final Wave wave;
  private int point;
  private @Nullable PointSimulation current;

  /** Work on the rows of a wave. */
  public ExperimentWork(Experiment experiment, Wave wave) {
    this.experiment = experiment;
    this.wave = wave;
  }

  /** The simulation of one point. */
  private static final class PointSimulation {
    private final Recorder recorder;
    private final Simulation simulation;
    private final int[] places;

    PointSimulation(CompiledScenario scenario, List<String> kept) {
      recorder = new Recorder(scenario);
      simulation = new Simulation(scenario, recorder);
      Responses own = new Responses(scenario);
      places = kept.stream().mapToInt(name -> own.place(name).orElse(-1)).toArray();
    }

    double[] run(long seed, long replication) {
      simulation.run(seed, replication);
      double[] own = recorder.responses(simulation.region());
      return Arrays.stream(places).mapToDouble(place -> place < 0 ? 0 : own[place]).toArray();
    }
  }

  @Override
  public Row replicate(long number) {
    int wanted = wave.point(number);
    PointSimulation at = current;
    if (at == null || wanted != point) {
      // Forgotten first, so that a point that cannot be set fails in each of its rows.
      current = null;
      at = new PointSimulation(experiment.scenarioOf(wanted), experiment.responses());
      current = at;
      point = wanted;
    }
    int replication = wave.replication(number);
    return new Row(wanted, replication, at.run(experiment.seedOf(wanted), replication));
  }
}
