package org.entente.design;

import org.entente.random.Draw;
import org.entente.random.Key;

/** Points in the unit cube, each coordinate from a keyed stream of its own. */
final class UnitPoints {
  private UnitPoints() {}

  /** Independent uniform points, so that the first n of more are those of n. */
  static double[][] random(int count, int dimensions, Key key) {
    double[][] points = new double[count][dimensions];
    for (int d = 0; d < dimensions; d++) {
      long stream = key.with("random").with(d).bits();
      for (int i = 0; i < count; i++) {
        points[i][d] = Draw.uniform(stream, i);
      }
    }
    return points;
  }

  /** A Latin hypercube (McKay, Beckman and Conover 1979): one point in each of n cells a factor. */
  static double[][] latinHypercube(int count, int dimensions, Key key) {
    double[][] points = new double[count][dimensions];
    for (int d = 0; d < dimensions; d++) {
      int[] cells = permutation(count, key.with("cell").with(d));
      long within = key.with("within").with(d).bits();
      for (int i = 0; i < count; i++) {
        points[i][d] = (cells[i] + Draw.uniform(within, i)) / count;
      }
    }
    return points;
  }

  /** A keyed permutation of 0 .. count - 1 (Fisher and Yates, Durstenfeld 1964). */
  static int[] permutation(int count, Key key) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    for (int i = count - 1; i > 0; i--) {
      int j = Math.min(i, (int) (Draw.uniform(key.bits(), i) * (i + 1)));
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
    return order;
  }
}
