package org.entente.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.analysis.Quantiles;
import org.entente.model.Region;
import org.entente.outcome.Trajectory;

/** Keeps every trajectory: exact, for ensembles that fit. */
final class ExactBands implements Bands {
  private final List<double[]> rows = new ArrayList<>();

  @Override
  public void ended(long replication, Trajectory trajectory, Region region) {
    double[] daily = trajectory.daily();
    double[] weekly = trajectory.weekly();
    double[] row = Arrays.copyOf(daily, daily.length + weekly.length);
    System.arraycopy(weekly, 0, row, daily.length, weekly.length);
    rows.add(row);
  }

  @Override
  public void merge(Bands other) {
    rows.addAll(((ExactBands) other).rows);
  }

  @Override
  public double[] spread(int cell) {
    // Sorted before they are summed, so that the order of the workers leaves no trace.
    double[] values = rows.stream().mapToDouble(row -> row[cell]).sorted().toArray();
    double[] spread = new double[PROBABILITIES.size() + 1];
    for (int p = 0; p < PROBABILITIES.size(); p++) {
      spread[p] = Quantiles.ofSorted(values, PROBABILITIES.get(p));
    }
    spread[PROBABILITIES.size()] = Arrays.stream(values).sum() / values.length;
    return spread;
  }

  @Override
  public String exactness() {
    return "exact";
  }
}
