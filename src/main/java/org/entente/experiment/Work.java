package org.entente.experiment;

/**
 * Simulates numbered replications, for one thread at a time.
 *
 * @param <R> what a replication yields
 */
public interface Work<R> {
  /**
   * Simulates one replication. What it yields depends on the number alone.
   *
   * @param number from 1
   */
  R replicate(long number);
}
