package org.entente.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.entente.random.Key;

/**
 * Points of the Sobol' sequence with the direction numbers of Joe and Kuo (2008), the point 0
 * first.
 */
public final class SobolSequence {
  /** The most dimensions that direction numbers are known for. */
  public static final int MOST_DIMENSIONS = 1000;

  private static final int BITS = 32;
  private static final double SCALE = 0x1p-32;

  private SobolSequence() {}

  /**
   * The first points, unscrambled.
   *
   * @param count from 1
   * @param dimensions 1 to {@link #MOST_DIMENSIONS}
   * @throws DesignException for other numbers
   */
  public static double[][] plain(int count, int dimensions) {
    if (count < 1 || dimensions < 1 || dimensions > MOST_DIMENSIONS) {
      throw new DesignException(
          "a Sobol' sequence has 1 to "
              + MOST_DIMENSIONS
              + " dimensions and at least one point, not "
              + dimensions
              + " and "
              + count);
    }
    SobolSequenceGenerator generator = new SobolSequenceGenerator(dimensions);
    double[][] points = new double[count][];
    for (int i = 0; i < count; i++) {
      points[i] = generator.nextVector();
    }
    return points;
  }

  /**
   * The first points, scrambled as Owen (1995): each of the 32 leading bits of a coordinate is
   * flipped by a draw that is keyed by dimension, the bit's place and the bits above it, so that
   * the net is kept and each point is uniform. The first n of more are those of n.
   *
   * @param key of the scrambling
   */
  public static double[][] scrambled(int count, int dimensions, Key key) {
    double[][] points = plain(count, dimensions);
    for (int d = 0; d < dimensions; d++) {
      long stream = stream(key, d);
      for (double[] point : points) {
        point[d] = scrambled(point[d], stream);
      }
    }
    return points;
  }

  /** A coordinate scrambled by the flips of a stream; within its cell of 2^-32 it is the middle. */
  static double scrambled(double coordinate, long stream) {
    return (scramble((long) (coordinate / SCALE), stream) + 0.5) * SCALE;
  }

  /** The stream that scrambles a dimension, from 0. */
  static long stream(Key key, int dimension) {
    return key.with("owen").with(dimension).bits();
  }

  private static long scramble(long digits, long stream) {
    long scrambled = 0;
    for (int bit = BITS - 1; bit >= 0; bit--) {
      // A leading 1 keeps prefixes of different lengths apart.
      long above = (1L << (BITS - 1 - bit)) | (digits >>> (bit + 1));
      long flip = Key.with(stream, above) >>> 63;
      scrambled |= (((digits >>> bit) & 1) ^ flip) << bit;
    }
    return scrambled;
  }
}
