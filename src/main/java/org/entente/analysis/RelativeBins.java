package org.entente.analysis;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Counts of numbers in bins as wide as a 1,024th of the power of two below them: memory does not
 * grow with how many there are, quantiles err by 0.05 % of the larger value beside them at most,
 * and where a bin holds one value alone, as those of whole numbers up to 2,047 do, not at all.
 * Neither order nor grouping of the numbers leaves a trace.
 */
final class RelativeBins {
  /** Bits of the fraction of a double below those that tell bins apart. */
  private static final int BELOW = 42;

  private static final int FIRST_SIZE = 256;

  private long[] keys = new long[FIRST_SIZE];
  private int[] counts = new int[FIRST_SIZE];
  private double[] least = new double[FIRST_SIZE];
  private double[] most = new double[FIRST_SIZE];
  private int bins;
  private int count;

  /** Counts a finite number. */
  void add(double value) {
    double number = value + 0.0; // No minus before a zero, which would be a bin of its own.
    int slot = slot(Double.doubleToLongBits(number) >> BELOW);
    if (counts[slot] == 0) {
      least[slot] = number;
      most[slot] = number;
    } else {
      least[slot] = Math.min(least[slot], number);
      most[slot] = Math.max(most[slot], number);
    }
    counts[slot]++;
    count++;
    if (counts[slot] == 1 && ++bins > keys.length / 2) {
      grow();
    }
  }

  /** Where a bin is, or goes: the slots from its own on are looked through until one is free. */
  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 40) & (keys.length - 1);
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    double[] oldLeast = least;
    double[] oldMost = most;
    keys = new long[2 * oldKeys.length];
    counts = new int[keys.length];
    least = new double[keys.length];
    most = new double[keys.length];
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldCounts[old] != 0) {
        int slot = slot(oldKeys[old]);
        counts[slot] = oldCounts[old];
        least[slot] = oldLeast[old];
        most[slot] = oldMost[old];
      }
    }
  }

  /** Number of numbers. */
  int count() {
    return count;
  }

  /**
   * Quantiles of type 7, as {@link Quantiles}, each number taken for the middle of those that are
   * in its bin.
   *
   * @param probabilities ascending, 0..1
   * @throws IllegalArgumentException if nothing was counted
   */
  double[] quantiles(double... probabilities) {
    if (count == 0) {
      throw new IllegalArgumentException("an empty sample has no quantiles");
    }
    int[] slots =
        IntStream.range(0, keys.length)
            .filter(slot -> counts[slot] != 0)
            .boxed()
            .sorted((a, b) -> Double.compare(least[a], least[b]))
            .mapToInt(Integer::intValue)
            .toArray();
    return Arrays.stream(probabilities).map(p -> quantile(slots, p)).toArray();
  }

  private double quantile(int[] slots, double p) {
    Quantiles.checkProbability(p);
    double place = (count - 1) * p;
    int below = (int) Math.floor(place);
    double low = ranked(slots, below);
    double high = ranked(slots, Math.min(below + 1, count - 1));
    return Math.min(high, Math.max(low, low + (place - below) * (high - low)));
  }

  private double ranked(int[] slots, int rank) {
    int before = 0;
    int place = 0;
    while (before + counts[slots[place]] <= rank) {
      before += counts[slots[place]];
      place++;
    }
    return least[slots[place]] + (most[slots[place]] - least[slots[place]]) / 2;
  }
}
