package org.entente.analysis;

import java.util.Arrays;
import org.entente.random.Draw;
import org.entente.random.Key;

/** Median Kolmogorov-Smirnov distances over intervals of each factor, then the share of chance. */
final class PawnStatistic implements Statistic {
  private static final int MOST_INTERVALS = 10;
  private static final int POINTS_PER_INTERVAL = 10;

  private final Blocks blocks;
  private final Chance chance;
  private final Ranks[] levels;
  private final double[] plainMeans;
  private final Ranks plainRanks;
  private final int intervals;

  /**
   * Sorts the factors.
   *
   * @param dummy whether to add a factor of random levels
   * @param seed of these
   */
  PawnStatistic(Blocks blocks, boolean dummy, long seed) {
    this.blocks = blocks;
    chance = new Chance(blocks);
    int k = blocks.factors().size();
    levels = new Ranks[dummy ? k + 1 : k];
    for (int f = 0; f < k; f++) {
      levels[f] = new Ranks(Points.levels(blocks, f));
    }
    if (dummy) {
      long key = Key.of(seed).with("pawn").with("dummy").bits();
      double[] random = new double[blocks.count()];
      for (int p = 0; p < random.length; p++) {
        random[p] = Draw.uniform(key, p);
      }
      levels[k] = new Ranks(random);
    }
    int[] all = new int[blocks.columns()];
    Arrays.fill(all, 1);
    plainMeans = new double[blocks.count()];
    Points.means(blocks, all, plainMeans);
    plainRanks = new Ranks(plainMeans);
    intervals = Math.min(MOST_INTERVALS, blocks.count() / POINTS_PER_INTERVAL);
  }

  @Override
  public int rows() {
    return blocks.count();
  }

  @Override
  public int columns() {
    return blocks.columns();
  }

  @Override
  public int results() {
    return levels.length + (blocks.hasChance() ? 1 : 0);
  }

  @Override
  public boolean isDistance() {
    return true;
  }

  @Override
  public void compute(int[] rows, int[] columns, double[] results) {
    double[] means = plainMeans;
    int[] order = plainRanks.order();
    if (!Arrays.stream(columns).allMatch(count -> count == 1)) {
      means = new double[rows.length];
      Points.means(blocks, columns, means);
      order = new Ranks(means).order();
    }
    double[] ranks = new double[rows.length];
    int count = Arrays.stream(rows).sum();
    for (int f = 0; f < levels.length; f++) {
      levels[f].centered(rows, ranks);
      results[f] = median(distances(rows, count, means, order, ranks));
    }
    if (blocks.hasChance()) {
      results[levels.length] = chance.of(rows, columns).share();
    }
  }

  /** The distance of each interval that holds a point; points of one level share an interval. */
  private double[] distances(int[] rows, int count, double[] means, int[] order, double[] ranks) {
    int[] interval = new int[rows.length];
    int[] sizes = new int[intervals];
    for (int p = 0; p < rows.length; p++) {
      interval[p] = (int) Math.floor((ranks[p] + count / 2.0) / count * intervals);
      sizes[interval[p]] += rows[p];
    }
    int[] below = new int[intervals];
    double[] distances = new double[intervals];
    int belowAll = 0;
    for (int i = 0; i < order.length; i++) {
      int point = order[i];
      below[interval[point]] += rows[point];
      belowAll += rows[point];
      boolean last = i + 1 == order.length || means[order[i + 1]] != means[point];
      for (int c = 0; last && c < intervals; c++) {
        if (sizes[c] > 0) {
          double distance = Math.abs((double) below[c] / sizes[c] - (double) belowAll / count);
          distances[c] = Math.max(distances[c], distance);
        }
      }
    }
    double[] held = new double[intervals];
    int some = 0;
    for (int c = 0; c < intervals; c++) {
      if (sizes[c] > 0) {
        held[some++] = distances[c];
      }
    }
    return Arrays.copyOf(held, some);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return Quantiles.ofSorted(values, 0.5);
  }
}
