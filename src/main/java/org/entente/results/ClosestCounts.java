package org.entente.results;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.entente.experiment.Ensemble;
import org.entente.experiment.Tally;
import org.entente.model.Region;
import org.entente.outcome.ClosestPartner;
import org.entente.outcome.Dyad;
import org.entente.outcome.Dyads;
import org.entente.outcome.Observations;
import org.entente.outcome.Trajectory;

/** In how many replications each state was the focus's closest partner on each observed day. */
final class ClosestCounts implements Tally<ClosestCounts> {
  private final List<String> partners;
  private final int[] rows;
  private final int days;
  private final int[] counts;
  private int replications;

  /** No replications yet. */
  ClosestCounts(Ensemble ensemble) {
    partners = new ClosestPartner(ensemble.scenario()).names();
    List<String> ofFocus =
        new Dyads(ensemble.scenario()).ofFocus().stream().map(Dyad::second).toList();
    rows = partners.stream().mapToInt(ofFocus::indexOf).toArray();
    days = new Observations(ensemble.scenario()).daily();
    counts = new int[partners.size() * days];
  }

  @Override
  public void ended(long replication, Trajectory trajectory, Region region) {
    double[] daily = trajectory.daily();
    for (int day = 0; day < days; day++) {
      // As ClosestPartner has it: of equals the first by name.
      int closest = -1;
      double highest = Double.NEGATIVE_INFINITY;
      for (int p = 0; p < rows.length; p++) {
        double alignment = daily[rows[p] * days + day];
        if (alignment > highest) {
          highest = alignment;
          closest = p;
        }
      }
      if (closest >= 0) {
        counts[closest * days + day]++;
      }
    }
    replications++;
  }

  @Override
  public void merge(ClosestCounts other) {
    for (int cell = 0; cell < counts.length; cell++) {
      counts[cell] += other.counts[cell];
    }
    replications += other.replications;
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(replications);
    for (int count : counts) {
      out.writeInt(count);
    }
  }

  void add(DataInput in) throws IOException {
    replications += in.readInt();
    for (int cell = 0; cell < counts.length; cell++) {
      counts[cell] += in.readInt();
    }
  }

  /** Ids of the states, by name. */
  List<String> partners() {
    return partners;
  }

  /** How often a partner was the closest on an observed day. */
  int count(int partner, int day) {
    return counts[partner * days + day];
  }

  /** Replications taken in. */
  int replications() {
    return replications;
  }
}
