package org.entente.results;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.entente.analysis.BinnedSeries;

/**
 * Counts on fine bins: memory does not grow with the ensemble; quantiles err by one bin at most.
 */
final class BinnedSpreads implements Spreads {
  /** The most bins of a cell. */
  private static final int MOST_BINS = 2000;

  /** The most bins of all cells: 128 MB. */
  private static final int MOST_IN_ALL = 32_000_000;

  /** The most rows that wait to be counted, and the most numbers in them: 8 MB. */
  private static final int MOST_ROWS = 256;

  private static final int MOST_WAITING = 1 << 20;

  private final BinnedSeries series;
  private final double low;
  private final double high;
  private final double width;
  private final int cells;

  /**
   * Rows that wait to be counted together, cell by cell: row by row, each number of each would be
   * counted in a part of memory that is far away.
   */
  private final double[][] waiting;

  private int rows;

  BinnedSpreads(int cells, double low, double high) {
    this.cells = cells;
    this.low = low;
    this.high = high;
    waiting = new double[Math.max(1, Math.min(MOST_ROWS, MOST_WAITING / cells))][cells];
    int bins = Math.max(1, Math.min(MOST_BINS, MOST_IN_ALL / cells));
    series = new BinnedSeries(cells, bins, low, high);
    width = (high - low) / bins;
  }

  /**
   * Adds a row, whole or not at all.
   *
   * @throws IllegalArgumentException if a number lies off the bins
   */
  @Override
  public void add(double[] row) {
    for (double value : row) {
      // Written so that what is not a number is refused too.
      if (!(value >= low && value <= high)) {
        throw new IllegalArgumentException(
            "numbers go from " + low + " to " + high + ", and " + value + " lies off them");
      }
    }
    System.arraycopy(row, 0, waiting[rows], 0, cells);
    if (++rows == waiting.length) {
      count();
    }
  }

  /** Spreads are read by several threads at once, the first of which counts what waits. */
  private synchronized void count() {
    if (rows == 0) {
      return;
    }
    for (int cell = 0; cell < cells; cell++) {
      series.add(cell, waiting, rows, cell);
    }
    rows = 0;
  }

  @Override
  public void merge(Spreads other) {
    BinnedSpreads others = (BinnedSpreads) other;
    count();
    others.count();
    series.merge(others.series);
  }

  @Override
  public void write(DataOutput out) throws IOException {
    count();
    series.write(out);
  }

  @Override
  public void add(DataInput in) throws IOException {
    count();
    series.add(in);
  }

  @Override
  public double[] spread(int cell) {
    count();
    double[] spread = new double[PROBABILITIES.size() + 1];
    for (int p = 0; p < PROBABILITIES.size(); p++) {
      spread[p] = series.quantile(cell, PROBABILITIES.get(p));
    }
    spread[PROBABILITIES.size()] = series.mean(cell);
    return spread;
  }

  @Override
  public long rows() {
    return (long) series.count(0) + rows;
  }

  @Override
  public String exactness() {
    return "quantiles within " + width;
  }
}
