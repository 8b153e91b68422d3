package org.entente.study;

import java.util.Arrays;

/** Values of some responses of one scenario, replication by replication, as they arrive. */
final class PairedColumns {
  private final int[] places;
  private final double[][] columns;
  private int count;

  /** Columns for the responses at some places. */
  PairedColumns(int[] places) {
    this.places = places;
    columns = new double[places.length][64];
  }

  void add(double[] responses) {
    for (int c = 0; c < places.length; c++) {
      if (count == columns[c].length) {
        columns[c] = Arrays.copyOf(columns[c], count + (count >> 1));
      }
      columns[c][count] = responses[places[c]];
    }
    count++;
  }

  int count() {
    return count;
  }

  double[] column(int c) {
    return Arrays.copyOf(columns[c], count);
  }
}
