package org.entente.experiment;

/**
 * Receives what an ensemble yields, replication by replication, in their order, from one thread.
 */
public interface Sink {
  /** A replication that ended well. */
  void replication(Replication replication);

  /** A replication that failed. */
  void failure(Failure failure);
}
