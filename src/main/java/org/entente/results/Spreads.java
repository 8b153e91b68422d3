package org.entente.results;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/** How rows of numbers spread, cell by cell: quantiles and mean. */
interface Spreads {
  /** That quantiles are exact, in words. */
  String EXACT = "exact";

  /** Probabilities of the quantiles. */
  List<Double> PROBABILITIES = List.of(0.05, 0.25, 0.5, 0.75, 0.95);

  /** The most numbers kept for exact quantiles: 128 MB. */
  long EXACT_UP_TO = 16_000_000;

  /** The most rows kept: past them the quantiles of an ensemble are less exact than the bins. */
  long EXACT_ROWS = 10_000;

  /**
   * Empty spreads: exact where all rows fit, else on fine bins.
   *
   * @param cells numbers a row
   * @param rows most rows
   * @param low least number that may come
   * @param high largest
   */
  static Spreads of(int cells, long rows, double low, double high) {
    return rows <= Math.min(EXACT_ROWS, EXACT_UP_TO / Math.max(1, cells))
        ? new ExactSpreads()
        : new BinnedSpreads(cells, low, high);
  }

  /** Adds a row; a copy is made. */
  void add(double[] row);

  /** Adds the rows of another of the same kind. */
  void merge(Spreads other);

  /** Writes all of it. */
  void write(DataOutput out) throws IOException;

  /** Adds the rows that another of the same kind wrote. */
  void add(DataInput in) throws IOException;

  /**
   * Quantiles of a cell at {@link #PROBABILITIES}, and its mean as the last element.
   *
   * @throws IllegalStateException if there is no row
   */
  double[] spread(int cell);

  /** Number of rows. */
  long rows();

  /** How exact the quantiles are, in words. */
  String exactness();
}
