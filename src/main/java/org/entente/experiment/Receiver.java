package org.entente.experiment;

/**
 * Receives what replications yield, in the order of their numbers, from one thread.
 *
 * @param <R> what a replication yields
 */
public interface Receiver<R> {
  /** A replication that ended well. */
  void received(R result);

  /** A replication that failed. */
  void failed(long number, Throwable cause);
}
