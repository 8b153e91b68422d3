package org.entente;

import java.nio.file.Path;
import java.util.List;
import org.entente.experiment.Ensemble;
import org.entente.experiment.Parameters;
import org.entente.model.CompiledScenario;
import org.entente.reader.ScenarioReader;
import org.entente.scenario.Scenario;

/**
 * The library's front door: a scenario that can be simulated.
 *
 * <pre>{@code
 * Histories histories = Entente.load("scenarios/kabul-2025.yaml").ensemble(1000).seed(1).run();
 * double end = histories.summary().response("alignment.kabul.islamabad.end").mean();
 * }</pre>
 *
 * <p>All values are immutable: each method that changes something gives a new one. The same
 * scenario, seed and version give the same numbers on any number of threads.
 *
 * @param scenario what is simulated
 */
public record Entente(Scenario scenario) {
  /**
   * Reads a scenario file.
   *
   * @param file YAML, as {@code entente run} takes it
   * @param settings changes that come last, such as {@code dynamics.sigma=0}; none for none
   * @return the scenario, checked
   * @throws org.entente.reader.ScenarioProblems if anything is wrong with it, telling all of it
   */
  public static Entente load(Path file, String... settings) {
    return new Entente(ScenarioReader.read(file, List.of(settings)).scenario());
  }

  /** The same with the file's name. */
  public static Entente load(String file, String... settings) {
    return load(Path.of(file), settings);
  }

  /**
   * An ensemble of it, at its own parameters, with seed 1, on all processors, nothing recorded in
   * full.
   *
   * @param replications from 1 to {@value Ensemble#MOST}
   * @throws IllegalArgumentException for another number
   */
  public Simulations ensemble(long replications) {
    return new Simulations(
        new Ensemble(CompiledScenario.of(scenario), 1, replications, 0, false, Parameters.FIXED),
        Runtime.getRuntime().availableProcessors());
  }
}
