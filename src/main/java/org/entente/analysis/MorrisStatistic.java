package org.entente.analysis;

import java.util.Arrays;
import org.entente.design.Factor;

/** Mean, mean size and standard deviation of elementary effects, then the share of chance. */
final class MorrisStatistic implements Statistic {
  private final Blocks blocks;
  private final Chance chance;

  /** By trajectory, factor and replication, or of the mean over replications alone. */
  private final double[][][] effects;

  /** Mean effects of all trajectories, about which squares are summed without loss of digits. */
  private final double[] middle;

  MorrisStatistic(Blocks blocks) {
    this.blocks = blocks;
    chance = new Chance(blocks);
    double[][] means = blocks.means();
    effects = new double[blocks.count()][][];
    middle = new double[blocks.factors().size()];
    for (int t = 0; t < effects.length; t++) {
      double[][] values =
          blocks.common()
              ? blocks.values()[t]
              : Arrays.stream(means[t])
                  .mapToObj(mean -> new double[] {mean})
                  .toArray(double[][]::new);
      effects[t] = effects(blocks, t, values);
      for (int f = 0; f < middle.length; f++) {
        middle[f] += Moments.mean(effects[t][f]) / effects.length;
      }
    }
  }

  private static double[][] effects(Blocks blocks, int trajectory, double[][] values) {
    double[][] levels = blocks.levels()[trajectory];
    double[][] effects = new double[blocks.factors().size()][];
    for (int p = 1; p < levels.length; p++) {
      int moved = moved(levels[p - 1], levels[p]);
      if (effects[moved] != null) {
        throw new NoIndicesException("a trajectory moves a factor twice: every factor moves once");
      }
      Factor factor = blocks.factors().get(moved);
      double step = (levels[p][moved] - levels[p - 1][moved]) / (factor.high() - factor.low());
      effects[moved] = new double[values[p].length];
      for (int r = 0; r < values[p].length; r++) {
        effects[moved][r] = (values[p][r] - values[p - 1][r]) / step;
      }
    }
    return effects;
  }

  private static int moved(double[] from, double[] to) {
    int moved = -1;
    for (int f = 0; f < from.length; f++) {
      if (from[f] != to[f]) {
        if (moved >= 0) {
          throw new NoIndicesException("a step of a trajectory moves two factors: it moves one");
        }
        moved = f;
      }
    }
    if (moved < 0) {
      throw new NoIndicesException("a step of a trajectory moves no factor: it moves one");
    }
    return moved;
  }

  @Override
  public int rows() {
    return effects.length;
  }

  @Override
  public int columns() {
    return blocks.columns();
  }

  @Override
  public int results() {
    return 3 * middle.length + (blocks.hasChance() ? 1 : 0);
  }

  @Override
  public void compute(int[] rows, int[] columns, double[] results) {
    int k = middle.length;
    int count = Arrays.stream(rows).sum();
    for (int f = 0; f < k; f++) {
      double sum = 0;
      double sizes = 0;
      double squares = 0;
      for (int t = 0; t < rows.length; t++) {
        if (rows[t] > 0) {
          double effect = Columns.mean(effects[t][f], columns, columns.length);
          double off = effect - middle[f];
          sum += rows[t] * off;
          sizes += rows[t] * Math.abs(effect);
          squares += rows[t] * off * off;
        }
      }
      double mean = sum / count;
      results[f] = middle[f] + mean;
      results[k + f] = sizes / count;
      results[2 * k + f] = Math.sqrt(Math.max(0, (squares - sum * mean) / (count - 1)));
    }
    if (blocks.hasChance()) {
      results[3 * k] = chance.of(rows, columns).share();
    }
  }
}
