package org.entente.experiment;

import java.util.List;
import org.entente.outcome.Trajectory;

/**
 * Gathers what replications of several scenarios show side by side, in a form that does not depend
 * on their order. Each worker has its own; they are merged at the end.
 *
 * @param <T> the tally itself
 */
public interface PairedTally<T extends PairedTally<T>> {
  /**
   * Takes in a replication that ended well in every scenario.
   *
   * @param trajectories one a scenario, in their order; they must not be kept
   */
  void ended(List<Trajectory> trajectories);

  /** Adds what another gathered. */
  void merge(T other);
}
