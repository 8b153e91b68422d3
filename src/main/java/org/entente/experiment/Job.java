package org.entente.experiment;

import java.io.Serializable;

/**
 * What replications take: it can be sent to where they are worked out.
 *
 * @param <R> what a replication yields; serialisable
 * @param <G> what is gathered beside
 */
public interface Job<R, G extends Gathering<G>> extends Serializable {
  /** Nothing gathered yet. */
  G nothing();

  /** How many simulations one replication of the job takes, about. */
  default long simulations() {
    return 1;
  }

  /**
   * Work for one thread.
   *
   * @param into what it gathers beside its results; for this work alone
   */
  Work<R> work(G into);
}
