package org.entente.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks of values in a sample where some values are drawn several times, some not at all. */
final class Ranks {
  private final double[] values;
  private final int[] order;

  /** Sorts the values once. */
  Ranks(double[] values) {
    this.values = values;
    order =
        IntStream.range(0, values.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> values[i]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** The rank of each value less the mean rank; equal values share the mean of theirs. */
  static double[] of(double[] values) {
    int[] all = new int[values.length];
    Arrays.fill(all, 1);
    double[] ranks = new double[values.length];
    new Ranks(values).centered(all, ranks);
    return ranks;
  }

  /** Places of the values in ascending order. */
  int[] order() {
    return order;
  }

  /**
   * The rank of each value drawn less the mean rank; equal values share the mean of theirs.
   *
   * @param drawn how often each value was
   * @param ranks where to put them, 0 for a value not drawn
   */
  void centered(int[] drawn, double[] ranks) {
    int count = Arrays.stream(drawn).sum();
    int below = 0;
    int from = 0;
    while (from < order.length) {
      int to = from;
      int tied = 0;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        tied += drawn[order[to++]];
      }
      double rank = below + (tied + 1) / 2.0 - (count + 1) / 2.0;
      for (int i = from; i < to; i++) {
        ranks[order[i]] = drawn[order[i]] > 0 ? rank : 0;
      }
      below += tied;
      from = to;
    }
  }
}
