package org.entente.study;

import org.entente.experiment.Failure;

/** That a replication failed, so that a study of whole ensembles cannot go on. */
public final class FailedReplicationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Names the replication by the key that reproduces it.
   *
   * @param scenario id of the scenario
   */
  public FailedReplicationException(String scenario, Failure failure) {
    super(
        "replication "
            + failure.replication()
            + " of seed "
            + failure.seed()
            + " of "
            + scenario
            + " failed: "
            + failure.cause(),
        failure.cause());
  }
}
