package org.entente.results;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.entente.experiment.Ensemble;
import org.entente.experiment.Tally;
import org.entente.model.Region;
import org.entente.outcome.Dyads;
import org.entente.outcome.Observations;
import org.entente.outcome.Trajectory;

/**
 * How dyad alignments spread over an ensemble: quantiles and mean of every dyad at every time.
 * Cells are the focus's dyads by day, then the other dyads by week, as in a trajectory.
 */
public final class Bands implements Tally<Bands> {
  private final Spreads spreads;
  private final double[] row;

  /** Empty bands of an ensemble. */
  public Bands(Ensemble ensemble) {
    Dyads dyads = new Dyads(ensemble.scenario());
    Observations times = new Observations(ensemble.scenario());
    row =
        new double[dyads.ofFocus().size() * times.daily() + dyads.others().size() * times.weekly()];
    spreads = Spreads.of(row.length, ensemble.replications(), -1, 1);
  }

  @Override
  public void ended(long replication, Trajectory trajectory, Region region) {
    double[] daily = trajectory.daily();
    double[] weekly = trajectory.weekly();
    System.arraycopy(daily, 0, row, 0, daily.length);
    System.arraycopy(weekly, 0, row, daily.length, weekly.length);
    spreads.add(row);
  }

  @Override
  public void merge(Bands other) {
    spreads.merge(other.spreads);
  }

  void write(DataOutput out) throws IOException {
    spreads.write(out);
  }

  void add(DataInput in) throws IOException {
    spreads.add(in);
  }

  /**
   * Quantiles of a cell at 5, 25, 50, 75 and 95 %, and its mean as the last element.
   *
   * @throws IllegalStateException if there is no trajectory
   */
  double[] spread(int cell) {
    return spreads.spread(cell);
  }

  /** How exact the quantiles are, in words. */
  public String exactness() {
    return spreads.exactness();
  }
}
