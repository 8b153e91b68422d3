package org.entente.random;

import java.nio.charset.StandardCharsets;

/**
 * What a stream of draws is for, as 64 bits made from parts in order: a seed, then further numbers
 * and names. Different parts, or the same in another order, give unrelated streams.
 *
 * @param bits the 64 bits
 */
public record Key(long bits) {
  /** The odd number nearest to 2^64 over the golden ratio, SplitMix64's increment. */
  static final long GAMMA = 0x9E3779B97F4A7C15L;

  /** The key of a seed; every one of the 2^64 seeds has its own. */
  public static Key of(long seed) {
    return new Key(mix(seed + GAMMA));
  }

  /** This key refined by a number; two numbers never give the same key. */
  public Key with(long part) {
    return new Key(with(bits, part));
  }

  /** This key refined by a name. */
  public Key with(String name) {
    return with(hash(name));
  }

  /** The same as {@link #with(long)} on bare bits, for loops that must not allocate. */
  public static long with(long bits, long part) {
    return mix(mix(bits + GAMMA) ^ part);
  }

  /** A 64-bit hash of a name: FNV-1a over its UTF-8 bytes, mixed. */
  public static long hash(String name) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return mix(hash);
  }

  /**
   * Stafford's variant 13: a bijection of 64 bits in which each input bit moves each output bit.
   */
  static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
