package org.entente.results;

import org.entente.analysis.BinnedSeries;
import org.entente.model.Region;
import org.entente.outcome.Trajectory;

/**
 * Counts on fine bins: memory does not grow with the ensemble; quantiles err by one bin at most.
 */
final class BinnedBands implements Bands {
  private static final int BINS = 2000;

  private final BinnedSeries series;

  BinnedBands(int cells) {
    series = new BinnedSeries(cells, BINS, -1, 1);
  }

  @Override
  public void ended(long replication, Trajectory trajectory, Region region) {
    double[] daily = trajectory.daily();
    double[] weekly = trajectory.weekly();
    for (int cell = 0; cell < daily.length; cell++) {
      series.add(cell, daily[cell]);
    }
    for (int cell = 0; cell < weekly.length; cell++) {
      series.add(daily.length + cell, weekly[cell]);
    }
  }

  @Override
  public void merge(Bands other) {
    series.merge(((BinnedBands) other).series);
  }

  @Override
  public double[] spread(int cell) {
    double[] spread = new double[PROBABILITIES.size() + 1];
    for (int p = 0; p < PROBABILITIES.size(); p++) {
      spread[p] = series.quantile(cell, PROBABILITIES.get(p));
    }
    spread[PROBABILITIES.size()] = series.mean(cell);
    return spread;
  }

  @Override
  public String exactness() {
    return "quantiles within " + 2.0 / BINS;
  }
}
