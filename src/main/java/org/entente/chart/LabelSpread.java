package org.entente.chart;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Pushes labels in a column apart, moving them as little as possible.
 *
 * <p>The sum of squared moves is least: after subtracting each label's rank times the spacing, the
 * task is an isotonic regression, solved by pooling adjacent violators (Ayer et al. 1955) and then
 * cut at the column's ends.
 */
final class LabelSpread {
  private LabelSpread() {}

  /**
   * Where to put the labels' centres.
   *
   * @param wanted where each label would best stand, pixels downwards, finite
   * @param spacing the least distance between two centres, above 0
   * @param top the highest centre allowed
   * @param bottom the lowest centre allowed; at least {@code top + (n - 1) * spacing}
   * @return one centre a label, in the given order; two labels never change their order, and equal
   *     wishes keep the order given
   * @throws IllegalArgumentException if the labels do not fit
   */
  static double[] place(double[] wanted, double spacing, double top, double bottom) {
    int count = wanted.length;
    double slack = bottom - top - (count - 1) * spacing;
    if (count > 0 && !(slack >= -1e-9)) {
      throw new IllegalArgumentException(
          count + " labels " + spacing + " apart do not fit from " + top + " to " + bottom);
    }
    int[] order =
        IntStream.range(0, count)
            .boxed()
            .sorted(Comparator.comparingDouble(label -> wanted[label]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] shifted = new double[count];
    for (int rank = 0; rank < count; rank++) {
      shifted[rank] = wanted[order[rank]] - rank * spacing;
    }
    double[] level = nonDecreasing(shifted);
    double[] placed = new double[count];
    for (int rank = 0; rank < count; rank++) {
      double within = Math.max(top, Math.min(top + Math.max(0, slack), level[rank]));
      placed[order[rank]] = within + rank * spacing;
    }
    return placed;
  }

  /** The non-decreasing sequence nearest in squares: pools of neighbours share their mean. */
  private static double[] nonDecreasing(double[] values) {
    double[] mean = new double[values.length];
    int[] size = new int[values.length];
    int pools = 0;
    for (double value : values) {
      mean[pools] = value;
      size[pools] = 1;
      pools++;
      while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
        int joined = size[pools - 2] + size[pools - 1];
        mean[pools - 2] =
            (mean[pools - 2] * size[pools - 2] + mean[pools - 1] * size[pools - 1]) / joined;
        size[pools - 2] = joined;
        pools--;
      }
    }
    double[] result = new double[values.length];
    int from = 0;
    for (int pool = 0; pool < pools; pool++) {
      Arrays.fill(result, from, from + size[pool], mean[pool]);
      from += size[pool];
    }
    return result;
  }
}
