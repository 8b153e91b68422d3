package org.entente.study;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.design.FactorNames;
import org.entente.experiment.PointStreams;
import org.entente.model.CompiledScenario;
import org.entente.model.Simulation;
import org.entente.outcome.Recorder;
import org.entente.outcome.Responses;
import org.entente.results.Manifest;
import org.entente.results.RecordedRow;
import org.entente.scenario.Scenario;

/**
 * The history behind a row of results: the scenario at its point, and the seed and number of its
 * replication.
 *
 * @param scenario at the row's design point
 * @param seed of the point's replications
 * @param replication from 1
 */
public record RowHistory(Scenario scenario, long seed, long replication) {
  /**
   * The history of a row.
   *
   * @param scenario that of the results
   * @throws org.entente.design.DesignException if the row has levels that the scenario does not
   *     take
   */
  public static RowHistory of(Scenario scenario, Manifest manifest, RecordedRow row) {
    Scenario at = row.levels().isEmpty() ? scenario : new FactorNames(scenario).set(row.levels());
    long seed = PointStreams.of(manifest.layout().streams()).seed(manifest.seed(), row.point());
    return new RowHistory(at, seed, row.replication());
  }

  /** Simulates it and gives its responses by name. */
  public Map<String, Double> responses() {
    CompiledScenario compiled = CompiledScenario.of(scenario);
    Recorder recorder = new Recorder(compiled);
    Simulation simulation = new Simulation(compiled, recorder);
    simulation.run(seed, replication);
    double[] values = recorder.responses(simulation.region());
    Responses declared = new Responses(compiled);
    Map<String, Double> responses = new LinkedHashMap<>();
    for (int r = 0; r < values.length; r++) {
      responses.put(declared.names().get(r), values[r]);
    }
    return responses;
  }
}
