package org.entente.results;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.analysis.Quantiles;

/** Keeps every row: exact, for ensembles that fit. */
final class ExactSpreads implements Spreads {
  private final List<double[]> rows = new ArrayList<>();

  @Override
  public void add(double[] row) {
    rows.add(row.clone());
  }

  @Override
  public void merge(Spreads other) {
    rows.addAll(((ExactSpreads) other).rows);
  }

  @Override
  public void write(DataOutput out) throws IOException {
    out.writeInt(rows.size());
    out.writeInt(rows.isEmpty() ? 0 : rows.get(0).length);
    for (double[] row : rows) {
      for (double value : row) {
        out.writeDouble(value);
      }
    }
  }

  @Override
  public void add(DataInput in) throws IOException {
    int count = in.readInt();
    int cells = in.readInt();
    for (int r = 0; r < count; r++) {
      double[] row = new double[cells];
      for (int cell = 0; cell < cells; cell++) {
        row[cell] = in.readDouble();
      }
      rows.add(row);
    }
  }

  @Override
  public double[] spread(int cell) {
    // Sorted before they are summed, so that the order of the workers leaves no trace.
    double[] values = new double[rows.size()];
    for (int row = 0; row < values.length; row++) {
      values[row] = rows.get(row)[cell];
    }
    Arrays.sort(values);
    double[] spread = new double[PROBABILITIES.size() + 1];
    for (int p = 0; p < PROBABILITIES.size(); p++) {
      spread[p] = Quantiles.ofSorted(values, PROBABILITIES.get(p));
    }
    spread[PROBABILITIES.size()] = Arrays.stream(values).sum() / values.length;
    return spread;
  }

  @Override
  public long rows() {
    return rows.size();
  }

  @Override
  public String exactness() {
    return EXACT;
  }
}
