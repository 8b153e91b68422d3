package org.entente.experiment;

import org.entente.outcome.Trajectory;

/**
 * Gathers trajectories in a form that does not depend on their order. Each worker has its own; they
 * are merged at the end.
 *
 * @param <T> the tally itself
 */
public interface Tally<T extends Tally<T>> {
  /** Adds the trajectory of one replication, which must not be kept. */
  void add(Trajectory trajectory);

  /** Adds what another gathered. */
  void merge(T other);
}
