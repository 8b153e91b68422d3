package org.entente.experiment;

/**
 * A replication that failed; seed and number reproduce it.
 *
 * @param seed seed of the ensemble
 * @param replication which one, from 1
 * @param cause what went wrong
 */
public record Failure(long seed, long replication, Throwable cause) {}
