package org.entente.analysis;

import org.entente.design.Factor;

/** Blocks of a single point each. */
final class Points {
  private Points() {}

  /** Levels of a factor. */
  static double[] levels(Blocks blocks, int factor) {
    double[] levels = new double[blocks.count()];
    for (int p = 0; p < levels.length; p++) {
      levels[p] = blocks.levels()[p][0][factor];
    }
    return levels;
  }

  /**
   * Means of the replications drawn.
   *
   * @param means where to put one for each point
   */
  static void means(Blocks blocks, int[] columns, double[] means) {
    for (int p = 0; p < means.length; p++) {
      double[] values = blocks.values()[p][0];
      means[p] =
          blocks.common() ? Columns.mean(values, columns, columns.length) : Moments.mean(values);
    }
  }

  /**
   * Refuses factors that are the same at all points.
   *
   * @throws NoIndicesException naming the first
   */
  static void requireVariance(Blocks blocks) {
    for (int f = 0; f < blocks.factors().size(); f++) {
      Factor factor = blocks.factors().get(f);
      double[] levels = levels(blocks, f);
      boolean varies = false;
      for (double level : levels) {
        varies |= level != levels[0];
      }
      if (!varies) {
        throw new NoIndicesException(
            "the factor "
                + factor.name()
                + " does not vary: it is "
                + Blocks.number(levels[0])
                + " at every point that is left");
      }
    }
  }
}
