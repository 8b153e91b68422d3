package org.entente.analysis;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Counts of values on a grid of fine bins, cell by cell: memory does not grow with the number of
 * values, and counts add up to the same to the bit whatever the order in which they are added or
 * merged.
 *
 * <p>With b the width of a bin: a quantile errs by at most b against the one of type 7 of the
 * values themselves (Hyndman and Fan 1996). A mean is that of the values rounded to 2^-32 of the
 * width of the grid, summed in whole numbers, and so errs by at most 2^-33 of it.
 */
public final class BinnedSeries {
  /** Steps of the whole grid; 2^31 values of so many steps still add up in a long. */
  private static final long STEPS = 1L << 32;

  private static final int CARRY = 1 << Short.SIZE;

  private final int cells;
  private final int bins;
  private final double low;
  private final double high;

  /**
   * Counts but for whole multiples of 65,536: what a large run does to them is bound by the memory
   * that they take.
   */
  private final short[] counts;

  /** By bin, how many times 65,536 its count is above what it says there. */
  private final Map<Integer, Integer> carries = new HashMap<>();

  private final long[] steps;
  private final int[] totals;

  /**
   * Kept from call to call: a new one for every cell would be most of what a large run allocates.
   */
  private double[] shares = {};

  /**
   * An empty series.
   *
   * @param cells number of cells, from 1
   * @param bins bins a cell, from 1
   * @param low lower end of the grid, finite
   * @param high its upper end, finite, above low
   * @throws IllegalArgumentException for other numbers, or more than 2^31 - 9 bins in all
   */
  public BinnedSeries(int cells, int bins, double low, double high) {
    if (cells < 1
        || bins < 1
        || !(high > low)
        || Double.isInfinite(high - low)
        || (long) cells * bins > Integer.MAX_VALUE - 8) {
      throw new IllegalArgumentException(
          "no grid of " + cells + " cells with " + bins + " bins from " + low + " to " + high);
    }
    this.cells = cells;
    this.bins = bins;
    this.low = low;
    this.high = high;
    counts = new short[cells * bins];
    steps = new long[cells];
    totals = new int[cells];
  }

  /**
   * Adds a value to a cell.
   *
   * @param cell from 0
   * @param value from the lower to the upper end of the grid
   * @throws IllegalArgumentException if the value lies off the grid
   * @throws ArithmeticException beyond 2^31 - 1 values in the cell
   */
  public void add(int cell, double value) {
    requireOnGrid(value);
    totals[cell] = Math.addExact(totals[cell], 1);
    double share = shareOf(value);
    increment(binOf(cell, share));
    steps[cell] += stepsOf(share);
  }

  /**
   * Adds values of a column to a cell, or none of them: many at once take a fraction of the time
   * that they take one by one.
   *
   * @param cell from 0
   * @param rows rows of a table, of which the first {@code size} are read
   * @param column which number of each row
   * @throws IllegalArgumentException if a value lies off the grid
   * @throws ArithmeticException beyond 2^31 - 1 values in the cell
   */
  public void add(int cell, double[][] rows, int size, int column) {
    if (shares.length < size) {
      shares = new double[size];
    }
    for (int row = 0; row < size; row++) {
      double value = rows[row][column];
      requireOnGrid(value);
      shares[row] = shareOf(value);
    }
    totals[cell] = Math.addExact(totals[cell], size);
    int first = cell * bins;
    long sum = 0;
    for (int row = 0; row < size; row++) {
      increment(first + Math.min(bins - 1, (int) (shares[row] * bins)));
      sum += stepsOf(shares[row]);
    }
    steps[cell] += sum;
  }

  private void increment(int bin) {
    if (++counts[bin] == 0) {
      carries.merge(bin, 1, Integer::sum);
    }
  }

  private int countOf(int bin) {
    int count = counts[bin] & (CARRY - 1);
    return carries.isEmpty() ? count : count + CARRY * carries.getOrDefault(bin, 0);
  }

  private void add(int bin, int more) {
    int sum = countOf(bin) + more;
    counts[bin] = (short) sum;
    if (sum >= CARRY) {
      carries.put(bin, sum / CARRY);
    }
  }

  private void requireOnGrid(double value) {
    // Written so that what is not a number is refused too.
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          "the grid goes from " + low + " to " + high + ", and " + value + " lies off it");
    }
  }

  /** How far up the grid. */
  private double shareOf(double value) {
    return (value - low) / (high - low);
  }

  private int binOf(int cell, double share) {
    return cell * bins + Math.min(bins - 1, (int) (share * bins));
  }

  /** As Math.round does, which is slower. */
  private static long stepsOf(double share) {
    return (long) (share * STEPS + 0.5);
  }

  /**
   * Adds all values of another.
   *
   * @throws IllegalArgumentException if its grid is another
   * @throws ArithmeticException beyond 2^31 - 1 values in a cell
   */
  public void merge(BinnedSeries other) {
    if (cells != other.cells || bins != other.bins || low != other.low || high != other.high) {
      throw new IllegalArgumentException("series of different grids cannot be merged");
    }
    for (int cell = 0; cell < cells; cell++) {
      totals[cell] = Math.addExact(totals[cell], other.totals[cell]);
      steps[cell] += other.steps[cell];
    }
    for (int i = 0; i < counts.length; i++) {
      add(i, other.countOf(i));
    }
  }

  /** Writes all of it: of each cell the number of values, their sum, and the bins that hold any. */
  public void write(DataOutput out) throws IOException {
    for (int cell = 0; cell < cells; cell++) {
      out.writeInt(totals[cell]);
      out.writeLong(steps[cell]);
      for (int bin = 0; bin < bins; bin++) {
        int count = countOf(cell * bins + bin);
        if (count > 0) {
          out.writeInt(bin);
          out.writeInt(count);
        }
      }
      out.writeInt(bins);
    }
  }

  /**
   * Adds all values that another of the same grid wrote.
   *
   * @throws IOException if it cannot be read, or is of another grid
   * @throws ArithmeticException beyond 2^31 - 1 values in a cell
   */
  public void add(DataInput in) throws IOException {
    for (int cell = 0; cell < cells; cell++) {
      totals[cell] = Math.addExact(totals[cell], in.readInt());
      steps[cell] += in.readLong();
      for (int bin = in.readInt(); bin != bins; bin = in.readInt()) {
        if (bin < 0 || bin > bins) {
          throw new IOException("there is no bin " + bin + " of " + bins);
        }
        add(cell * bins + bin, in.readInt());
      }
    }
  }

  /** Number of values in a cell. */
  public int count(int cell) {
    return totals[cell];
  }

  /**
   * A quantile of a cell's values, as of type 7 (Hyndman and Fan 1996), the values of a bin being
   * taken as spread evenly over it.
   *
   * @param cell from 0
   * @param p probability, 0..1
   * @throws IllegalArgumentException if the probability is out of bounds
   * @throws IllegalStateException if the cell is empty
   */
  public double quantile(int cell, double p) {
    Quantiles.checkProbability(p);
    requireValues(cell);
    double place = p * (totals[cell] - 1);
    int below = (int) place;
    double under = ranked(cell, below);
    double over = place == below ? under : ranked(cell, below + 1);
    return under + (place - below) * (over - under);
  }

  /** The value of a rank, from 0: it lies in its bin, where ours does too. */
  private double ranked(int cell, int rank) {
    long before = 0;
    int bin = cell * bins;
    int count = countOf(bin);
    while (rank >= before + count) {
      before += count;
      count = countOf(++bin);
    }
    double within = (rank - before + 0.5) / count;
    return low + (high - low) * ((bin - cell * bins + within) / bins);
  }

  /**
   * The mean of a cell's values.
   *
   * @param cell from 0
   * @throws IllegalStateException if the cell is empty
   */
  public double mean(int cell) {
    requireValues(cell);
    return low + (high - low) * ((double) steps[cell] / totals[cell] / STEPS);
  }

  private void requireValues(int cell) {
    if (totals[cell] == 0) {
      throw new IllegalStateException("cell " + cell + " has no values");
    }
  }
}
