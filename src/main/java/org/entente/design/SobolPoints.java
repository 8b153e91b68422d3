package org.entente.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.entente.random.Draw;
import org.entente.random.Key;

/**
 * Points of the scrambled Sobol' sequence one at a time, so that none need be kept: the same as
 * those of {@link SobolSequence#scrambled}. Dimensions past those that direction numbers are known
 * for are independent uniform draws, each from a keyed stream of its own. Not safe for use by
 * several threads; each has its own.
 */
final class SobolPoints {
  private final SobolSequenceGenerator generator;
  private final long[] streams;
  private final int known;

  /**
   * Points in a unit cube.
   *
   * @param dimensions from 1
   * @param key of the scrambling
   */
  SobolPoints(int dimensions, Key key) {
    known = Math.min(dimensions, SobolSequence.MOST_DIMENSIONS);
    generator = new SobolSequenceGenerator(known);
    streams = new long[dimensions];
    for (int d = 0; d < dimensions; d++) {
      streams[d] = d < known ? SobolSequence.stream(key, d) : key.with("beyond").with(d).bits();
    }
  }

  /**
   * A point. A new array.
   *
   * @param index from 0
   */
  double[] point(int index) {
    double[] plain = generator.skipTo(index);
    double[] point = new double[streams.length];
    for (int d = 0; d < point.length; d++) {
      point[d] =
          d < known
              ? SobolSequence.scrambled(plain[d], streams[d])
              : Draw.uniform(streams[d], index);
    }
    return point;
  }
}
