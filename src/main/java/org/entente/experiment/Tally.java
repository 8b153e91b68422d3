package org.entente.experiment;

import org.entente.model.Observer;
import org.entente.model.Region;
import org.entente.outcome.Trajectory;

/**
 * Gathers what replications show in a form that does not depend on their order. Each worker has its
 * own, which looks on as an {@link Observer} and takes in a replication only when it has ended
 * well; they are merged at the end.
 *
 * @param <T> the tally itself
 */
public interface Tally<T extends Tally<T>> extends Observer {
  /**
   * Takes in the replication that ended.
   *
   * @param replication which one, from 1
   * @param trajectory its trajectory, which must not be kept
   * @param region its last state, which must not be kept
   */
  void ended(long replication, Trajectory trajectory, Region region);

  /** Adds what another gathered. */
  void merge(T other);
}
