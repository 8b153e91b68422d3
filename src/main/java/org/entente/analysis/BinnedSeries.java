package org.entente.analysis;

/**
 * Counts of values on a grid of fine bins, cell by cell: memory does not grow with the number of
 * values, and counts add up to the same whatever the order in which they are added or merged. A
 * quantile lies within one bin of the value of its rank; a mean is the sum of values rounded to
 * 2^-40 of the width of the whole grid, which is exact in whole numbers for up to 2^22 values a
 * cell.
 *
 * <p>Values outside the grid are counted in its first or last bin.
 */
public final class BinnedSeries {
  private static final int RESOLUTION = 40;

  private final int cells;
  private final int bins;
  private final double low;
  private final double width;
  private final int[] counts;
  private final long[] sums;
  private final int[] totals;

  /**
   * An empty series.
   *
   * @param cells number of cells, from 1
   * @param bins bins a cell, from 1
   * @param low lower end of the grid
   * @param high its upper end, above low
   * @throws IllegalArgumentException for other numbers, or more than 2^31 - 9 counters
   */
  public BinnedSeries(int cells, int bins, double low, double high) {
    if (cells < 1 || bins < 1 || !(high > low) || (long) cells * bins > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "no grid of " + cells + " cells with " + bins + " bins from " + low + " to " + high);
    }
    this.cells = cells;
    this.bins = bins;
    this.low = low;
    this.width = high - low;
    counts = new int[cells * bins];
    sums = new long[cells];
    totals = new int[cells];
  }

  /**
   * Adds a value to a cell.
   *
   * @throws IllegalArgumentException if the value is not finite
   */
  public void add(int cell, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a series holds finite numbers, not " + value);
    }
    double share = Math.min(1, Math.max(0, (value - low) / width));
    counts[cell * bins + Math.min(bins - 1, (int) (share * bins))]++;
    sums[cell] += Math.round(share * (1L << RESOLUTION));
    totals[cell]++;
  }

  /**
   * Adds all values of another.
   *
   * @throws IllegalArgumentException if its grid is another
   */
  public void merge(BinnedSeries other) {
    if (cells != other.cells || bins != other.bins || low != other.low || width != other.width) {
      throw new IllegalArgumentException("series of different grids cannot be merged");
    }
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    for (int cell = 0; cell < cells; cell++) {
      sums[cell] += other.sums[cell];
      totals[cell] += other.totals[cell];
    }
  }

  /** Number of values in a cell. */
  public int count(int cell) {
    return totals[cell];
  }

  /**
   * A quantile of a cell's values: the place within its bin of the value that type 7 (Hyndman and
   * Fan 1996) points at, as if a bin's values were spread evenly.
   *
   * @param p probability, 0..1
   * @throws IllegalStateException if the cell is empty
   */
  public double quantile(int cell, double p) {
    requireValues(cell);
    double place = p * (totals[cell] - 1);
    long before = 0;
    for (int bin = 0; bin < bins; bin++) {
      int here = counts[cell * bins + bin];
      if (here > 0 && place < before + here) {
        double within = Math.min(1, (place - before + 0.5) / here);
        return low + width * (bin + within) / bins;
      }
      before += here;
    }
    throw new IllegalStateException("a quantile lies in one of the bins");
  }

  /**
   * The mean of a cell's values.
   *
   * @throws IllegalStateException if the cell is empty
   */
  public double mean(int cell) {
    requireValues(cell);
    return low + width * ((double) sums[cell] / totals[cell] / (1L << RESOLUTION));
  }

  private void requireValues(int cell) {
    if (totals[cell] == 0) {
      throw new IllegalStateException("cell " + cell + " has no values");
    }
  }
}
