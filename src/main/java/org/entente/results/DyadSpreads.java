package org.entente.results;

import java.util.Arrays;

/**
 * How the alignments of dyads spread over an ensemble in the reference state, at the end, and how
 * far both lie apart.
 */
public final class DyadSpreads implements DyadAlignments.Reader {
  private final Spreads reference;
  private final Spreads end;
  private final Spreads drift;
  private final double[] difference;

  /**
   * Empty spreads.
   *
   * @param dyads how many
   * @param replications most replications that may come
   */
  public DyadSpreads(int dyads, long replications) {
    reference = Spreads.of(dyads, replications, -1, 1);
    end = Spreads.of(dyads, replications, -1, 1);
    drift = Spreads.of(dyads, replications, -2, 2);
    difference = new double[dyads];
  }

  @Override
  public void replication(double[] atReference, double[] atEnd) {
    reference.add(atReference);
    end.add(atEnd);
    Arrays.setAll(difference, dyad -> atEnd[dyad] - atReference[dyad]);
    drift.add(difference);
  }

  /** Number of replications taken in. */
  public long replications() {
    return end.rows();
  }

  /**
   * Quantiles of a dyad's alignment in the reference state at 5, 25, 50, 75 and 95 %, and its mean.
   *
   * @throws IllegalStateException if there is no replication
   */
  public double[] reference(int dyad) {
    return reference.spread(dyad);
  }

  /** The same at the end. */
  public double[] end(int dyad) {
    return end.spread(dyad);
  }

  /** The same of the difference, the end's less the reference's. */
  public double[] drift(int dyad) {
    return drift.spread(dyad);
  }
}
