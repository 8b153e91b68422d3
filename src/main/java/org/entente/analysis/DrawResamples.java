package org.entente.analysis;

import org.entente.random.Draw;
import org.entente.random.Key;

/**
 * Bootstrap resamples of draws of parameters (Efron and Tibshirani 1993, An Introduction to the
 * Bootstrap, chapter 13), the same for all responses. Of more than {@link #MOST_BLOCKS} draws,
 * blocks of neighbours are drawn instead, so that the effort does not grow with their number.
 */
public final class DrawResamples {
  /** Number of resamples. */
  static final int RESAMPLES = 1000;

  private static final int MOST_BLOCKS = 1000;

  private final int draws;
  private final int blocks;
  private final int[][] counts;
  private final int[] sizes;

  /**
   * Resamples.
   *
   * @param draws how many there are, from 2
   * @param seed any 64-bit number
   * @throws IllegalArgumentException if there are fewer
   */
  public DrawResamples(int draws, long seed) {
    if (draws < 2) {
      throw new IllegalArgumentException("an interval needs at least 2 draws, not " + draws);
    }
    this.draws = draws;
    blocks = Math.min(draws, MOST_BLOCKS);
    counts = new int[RESAMPLES][blocks];
    sizes = new int[RESAMPLES];
    int[] size = new int[blocks];
    for (int d = 0; d < draws; d++) {
      size[block(d)]++;
    }
    Key key = Key.of(seed).with("draws");
    for (int resample = 0; resample < RESAMPLES; resample++) {
      long stream = key.with(resample).bits();
      for (int i = 0; i < blocks; i++) {
        int block = Math.min(blocks - 1, (int) (Draw.uniform(stream, i) * blocks));
        counts[resample][block]++;
        sizes[resample] += size[block];
      }
    }
  }

  /** Number of draws that there are. */
  int draws() {
    return draws;
  }

  /** Number of blocks of draws. */
  int blocks() {
    return blocks;
  }

  /** The block of a draw, both from 0. */
  int block(int draw) {
    return (int) ((long) draw * blocks / draws);
  }

  /** How often each block is in a resample; not to be changed. */
  int[] counts(int resample) {
    return counts[resample];
  }

  /** Number of draws in a resample. */
  int draws(int resample) {
    return sizes[resample];
  }
}
