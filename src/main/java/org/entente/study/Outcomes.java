package org.entente.study;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.experiment.Ensemble;
import org.entente.experiment.EnsembleRun;
import org.entente.experiment.Failure;
import org.entente.experiment.Replication;
import org.entente.experiment.Sink;
import org.entente.experiment.Tally;
import org.entente.experiment.ThreadEngine;
import org.entente.model.CompiledScenario;
import org.entente.outcome.Responses;

/**
 * What an ensemble yielded, kept in memory: every response of every replication, in their order,
 * and what a tally gathered beside them. Two ensembles of the same seed pair by their replications.
 *
 * @param <T> the tally
 */
public final class Outcomes<T extends Tally<T>> {
  private final CompiledScenario scenario;
  private final Responses declared;
  private final double[][] values;
  private final T tally;

  private Outcomes(CompiledScenario scenario, Responses declared, double[][] values, T tally) {
    this.scenario = scenario;
    this.declared = declared;
    this.values = values;
    this.tally = tally;
  }

  /**
   * Runs an ensemble.
   *
   * @param scenario what is simulated
   * @param effort seed, replications and threads
   * @param tallies makes an empty tally for each worker
   * @throws FailedReplicationException if a replication fails
   * @throws InterruptedException if the calling thread is interrupted
   */
  public static <T extends Tally<T>> Outcomes<T> of(
      CompiledScenario scenario, Effort effort, Supplier<T> tallies) throws InterruptedException {
    Responses declared = new Responses(scenario);
    double[][] values = new double[declared.count()][effort.replications()];
    Sink keep =
        new Sink() {
          @Override
          public void replication(Replication replication) {
            int column = Math.toIntExact(replication.number() - 1);
            for (int r = 0; r < values.length; r++) {
              values[r][column] = replication.responses()[r];
            }
          }

          @Override
          public void failure(Failure failure) {
            throw new FailedReplicationException(scenario.scenario().id(), failure);
          }
        };
    Ensemble ensemble = new Ensemble(scenario, effort.seed(), effort.replications(), 0, false);
    T tally = EnsembleRun.on(new ThreadEngine(effort.threads()), ensemble, tallies, keep);
    return new Outcomes<>(scenario, declared, values, tally);
  }

  /** What was simulated. */
  public CompiledScenario scenario() {
    return scenario;
  }

  /** Number of replications. */
  public int replications() {
    return values[0].length;
  }

  /** What was gathered beside the responses. */
  public T tally() {
    return tally;
  }

  /** Values of a response, replication by replication; empty for a name that is not declared. */
  public Optional<double[]> find(String response) {
    return declared.place(response).map(place -> values[place].clone());
  }

  /**
   * Values of a response, replication by replication.
   *
   * @throws IllegalArgumentException for a name that is not declared
   */
  public double[] response(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("there is no response '" + name + "'"));
  }

  /** Number of replications in which a response lies strictly below a bound. */
  public int below(String name, double bound) {
    return (int) Arrays.stream(response(name)).filter(value -> value < bound).count();
  }

  /** Number of replications in which a response lies strictly above a bound. */
  public int above(String name, double bound) {
    return (int) Arrays.stream(response(name)).filter(value -> value > bound).count();
  }
}
