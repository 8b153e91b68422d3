package org.entente.random;

/** Single draws of a key's stream, by position. Each position is drawn on its own, in any order. */
public final class Draw {
  private Draw() {}

  /**
   * 64 random bits.
   *
   * @param key bits of a {@link Key}
   * @param position which draw of the stream, from 0
   */
  public static long bits(long key, long position) {
    return Key.mix(key + position * Key.GAMMA);
  }

  /** A uniform number in (0, 1), never an end: the middle of one of 2^52 equal cells. */
  public static double uniform(long key, long position) {
    return toUniform(bits(key, position));
  }

  /** A standard Gumbel deviate, as the Gumbel-max rule of a multinomial logit needs. */
  public static double gumbel(long key, long position) {
    return -Logarithm.of(-Logarithm.of(uniform(key, position)));
  }

  /** A standard normal deviate. */
  public static double gaussian(long key, long position) {
    return Ziggurat.gaussian(bits(key, position));
  }

  /** Of 2^53 cells the last would have its middle rounded to 1. */
  static double toUniform(long bits) {
    return ((bits >>> 12) + 0.5) * 0x1p-52;
  }
}
