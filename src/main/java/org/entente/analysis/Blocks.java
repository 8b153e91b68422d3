package org.entente.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.design.Factor;

/**
 * What of a sample can be used, in blocks of points that stand or fall together: the base rows of a
 * Sobol' design, Morris' trajectories, or single points.
 *
 * @param factors of the design
 * @param values by block, point in it and replication, the mean of all taken away; under common
 *     streams as many replications everywhere
 * @param levels by block, point in it and factor
 * @param mean what was taken away
 * @param dropped number of points that were left out
 * @param replications the least number at a point
 * @param common whether streams are common and points have several replications
 */
record Blocks(
    List<Factor> factors,
    double[][][] values,
    double[][][] levels,
    double mean,
    int dropped,
    int replications,
    boolean common) {

  /** A response that moves less than this share of its size moves by rounding alone. */
  static final double ROUNDING = 1e-13;

  /**
   * Sorts out what can be used. A block with a failed point is left out; where some points have
   * several replications, one that has a single one counts as failed, for it tells nothing of
   * chance.
   *
   * @param size of a block
   * @param least number of blocks that must be left, of a name in the plural
   * @throws NoIndicesException if fewer are left, or the response does not vary over them
   */
  static Blocks of(DesignSample sample, int size, int least, String name) {
    double[][] all = sample.values();
    boolean several = Arrays.stream(all).anyMatch(row -> row.length > 1);
    List<double[][]> values = new ArrayList<>();
    List<double[][]> levels = new ArrayList<>();
    for (int first = 0; first + size <= all.length; first += size) {
      double[][] block = Arrays.copyOfRange(all, first, first + size);
      if (Arrays.stream(block).allMatch(row -> row.length > (several ? 1 : 0))) {
        values.add(block);
        levels.add(Arrays.copyOfRange(sample.design().points(), first, first + size));
      }
    }
    int dropped = all.length - values.size() * size;
    if (values.size() * size > 1) {
      requireVariance(values);
    }
    if (values.size() < least) {
      throw new NoIndicesException(
          "too few "
              + name
              + ": "
              + values.size()
              + (dropped == 0 ? "" : " are left, as " + dropped + " points failed or go with one")
              + ", where at least "
              + least
              + " are needed");
    }
    return of(sample, values, levels, dropped);
  }

  private static Blocks of(
      DesignSample sample, List<double[][]> values, List<double[][]> levels, int dropped) {
    int fewest =
        values.stream().flatMap(Arrays::stream).mapToInt(row -> row.length).min().orElse(0);
    boolean common = sample.commonStreams() && fewest > 1;
    double[][][] kept = new double[values.size()][][];
    for (int b = 0; b < kept.length; b++) {
      kept[b] =
          Arrays.stream(values.get(b))
              .map(row -> common ? Arrays.copyOf(row, fewest) : row.clone())
              .toArray(double[][]::new);
    }
    return new Blocks(
        sample.design().factors(),
        kept,
        levels.toArray(double[][][]::new),
        center(kept),
        dropped,
        fewest,
        common);
  }

  private static void requireVariance(List<double[][]> values) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double[][] block : values) {
      for (double[] point : block) {
        double mean = Moments.mean(point);
        low = Math.min(low, mean);
        high = Math.max(high, mean);
      }
    }
    if (high - low <= ROUNDING * Math.max(Math.abs(low), Math.abs(high))) {
      throw new NoIndicesException(
          "the response does not vary: it is " + number(low) + " at every point");
    }
  }

  /** A number for people, a whole one without a point. */
  static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static double center(double[][][] values) {
    CompensatedSum sum = new CompensatedSum();
    int count = 0;
    for (double[][] block : values) {
      for (double[] point : block) {
        sum.add(Moments.mean(point));
        count++;
      }
    }
    double mean = sum.over(count);
    for (double[][] block : values) {
      for (double[] point : block) {
        for (int r = 0; r < point.length; r++) {
          point[r] -= mean;
        }
      }
    }
    return mean;
  }

  /** Number of blocks. */
  int count() {
    return values.length;
  }

  /** Number of points in a block. */
  int size() {
    return values[0].length;
  }

  /** Number of points that are used. */
  int points() {
    return count() * size();
  }

  /** Number of columns to resample. */
  int columns() {
    return common ? replications : 1;
  }

  /** Whether points have several replications, so that chance can be told. */
  boolean hasChance() {
    return replications > 1;
  }

  /** The means over replications, by block and point in it. */
  double[][] means() {
    return Arrays.stream(values)
        .map(block -> Arrays.stream(block).mapToDouble(Moments::mean).toArray())
        .toArray(double[][]::new);
  }
}
