package org.entente.pattern;

import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Observer;
import org.entente.model.Region;

/** One actor's alignment with and trust in another, in the reference state and at the end. */
final class LastTies implements Observer {
  private final int from;
  private final int to;
  private final int referenceStep;
  private double referenceTrust;
  private final Map<Long, double[]> rows = new TreeMap<>();

  LastTies(int from, int to, int referenceStep) {
    this.from = from;
    this.to = to;
    this.referenceStep = referenceStep;
  }

  @Override
  public void begins(Region region) {
    referenceTrust = region.trust(from, to);
  }

  @Override
  public void stepEnded(Region region) {
    if (region.step() == referenceStep) {
      referenceTrust = region.trust(from, to);
    }
  }

  void ended(long replication, Region region) {
    rows.put(
        replication,
        new double[] {region.alignment(from, to), region.trust(from, to), referenceTrust});
  }

  void merge(LastTies other) {
    rows.putAll(other.rows);
  }

  private double[] column(int column) {
    return rows.values().stream().mapToDouble(row -> row[column]).toArray();
  }

  /** Alignment at the end, replication by replication. */
  double[] alignment() {
    return column(0);
  }

  /** Trust at the end, replication by replication. */
  double[] trust() {
    return column(1);
  }

  /** Trust in the reference state, replication by replication. */
  double[] referenceTrust() {
    return column(2);
  }
}
