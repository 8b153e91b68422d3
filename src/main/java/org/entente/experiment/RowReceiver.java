package org.entente.experiment;

/** Receives what an experiment yields, from one thread. */
public interface RowReceiver {
  /** A replication that ended well. */
  void row(Row row);

  /** A replication that failed. */
  void failure(RowFailure failure);
}
