package org.entente.results;

import org.entente.analysis.BinnedSeries;

/**
 * Counts on fine bins: memory does not grow with the ensemble; quantiles err by one bin at most.
 */
final class BinnedSpreads implements Spreads {
  private static final int BINS = 2000;

  private final BinnedSeries series;
  private final double width;
  private final int cells;

  BinnedSpreads(int cells, double low, double high) {
    this.cells = cells;
    series = new BinnedSeries(cells, BINS, low, high);
    width = (high - low) / BINS;
  }

  @Override
  public void add(double[] row) {
    for (int cell = 0; cell < cells; cell++) {
      series.add(cell, row[cell]);
    }
  }

  @Override
  public void merge(Spreads other) {
    series.merge(((BinnedSpreads) other).series);
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
  public long rows() {
    return series.count(0);
  }

  @Override
  public String exactness() {
    return "quantiles within " + width;
  }
}
