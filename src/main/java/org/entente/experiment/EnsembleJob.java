package org.entente.experiment;

import java.io.Serializable;
import org.entente.model.CompiledScenario;
import org.entente.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Replications of an ensemble.
 *
 * @param <T> what they are gathered in
 */
public final class EnsembleJob<T extends PortableTally<T>> implements Job<Replication, T> {
  private static final long serialVersionUID = 1L;

  private final Scenario scenario;
  private final long seed;
  private final long replications;
  private final long recordFirst;
  private final boolean allTies;
  private final Parameters parameters;
  private final Tallies<T> tallies;

  /** Compiled scenarios are not sent: each place compiles its own. */
  private transient @Nullable Ensemble ensemble;

  /**
   * Makes empty tallies; it is sent too.
   *
   * @param <T> the kind
   */
  @FunctionalInterface
  public interface Tallies<T> extends Serializable {
    /** An empty tally of an ensemble. */
    T empty(Ensemble ensemble);
  }

  /** The replications of an ensemble. */
  public EnsembleJob(Ensemble ensemble, Tallies<T> tallies) {
    this.ensemble = ensemble;
    this.tallies = tallies;
    scenario = ensemble.scenario().scenario();
    seed = ensemble.seed();
    replications = ensemble.replications();
    recordFirst = ensemble.recordFirst();
    allTies = ensemble.allTies();
    parameters = ensemble.parameters();
  }

  /** The ensemble. */
  public synchronized Ensemble ensemble() {
    Ensemble known = ensemble;
    if (known == null) {
      known =
          new Ensemble(
              CompiledScenario.of(scenario), seed, replications, recordFirst, allTies, parameters);
      ensemble = known;
    }
    return known;
  }

  @Override
  public T nothing() {
    return tallies.empty(ensemble());
  }

  @Override
  public Work<Replication> work(T into) {
    return new Worker<>(ensemble(), into);
  }
}
