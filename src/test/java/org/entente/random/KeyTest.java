package org.entente.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.ReferenceRows;
import org.junit.jupiter.api.Test;

class KeyTest {
  @Test
  void theMixingFunctionIsThatOfSplitMix64() {
    for (String[] row : ReferenceRows.of("random/splitmix64.csv")) {
      long state = Long.parseLong(row[0]) + (Long.parseLong(row[1]) + 1) * Key.GAMMA;
      assertThat(Long.toUnsignedString(Key.mix(state))).isEqualTo(row[2]);
    }
  }

  @Property(seed = "20250101")
  void theDrawsOfAKeyAreTheOutputsOfSplitMix64(@ForAll long seed) {
    SplittableRandom jdk = new SplittableRandom(seed);
    for (int position = 1; position <= 5; position++) {
      assertThat(Draw.bits(seed, position)).isEqualTo(jdk.nextLong());
    }
  }

  @Test
  void namesAreHashedByFnv1a() {
    for (String[] row : ReferenceRows.of("random/fnv1a.csv")) {
      assertThat(Key.hash(row[0])).isEqualTo(Key.mix(Long.parseUnsignedLong(row[1], 16)));
    }
  }

  @Test
  void keysAndTheirDrawsStayWhatTheyWere() {
    List<String[]> rows = ReferenceRows.of("random/keys.csv");
    assertThat(rows).hasSize(13);
    for (String[] row : rows) {
      long key = key(row[0].split(" ", -1)).bits();
      assertThat(hex(key)).as(row[0]).isEqualTo(row[1]);
      assertThat(hex(Draw.bits(key, 0))).as(row[0]).isEqualTo(row[2]);
      assertThat(hex(Draw.bits(key, 1))).as(row[0]).isEqualTo(row[3]);
      assertThat(hex(Draw.bits(key, 670))).as(row[0]).isEqualTo(row[4]);
    }
  }

  private static Key key(String[] parts) {
    Key key = Key.of(Long.parseLong(parts[0]));
    for (int p = 1; p < parts.length; p++) {
      String part = parts[p];
      key = part.startsWith("'") ? key.with(part.substring(1)) : key.with(Long.parseLong(part));
    }
    return key;
  }

  private static String hex(long bits) {
    String digits = Long.toHexString(bits);
    return "0".repeat(16 - digits.length()) + digits;
  }

  @Property(seed = "20250101")
  void everySeedHasAKeyOfItsOwn(@ForAll long seed) {
    assertThat(unmix(Key.of(seed).bits()) - Key.GAMMA).isEqualTo(seed);
  }

  @Property(seed = "20250101")
  void noTwoNumbersGiveTheSameKey(@ForAll long bits, @ForAll long part) {
    long key = Key.with(bits, part);
    assertThat(unmix(key) ^ Key.mix(bits + Key.GAMMA)).isEqualTo(part);
  }

  /** The inverse of the mixing function: that there is one is what makes it a bijection. */
  private static long unmix(long mixed) {
    long z = unshift(mixed, 31) * inverse(0x94d049bb133111ebL);
    z = unshift(z, 27) * inverse(0xbf58476d1ce4e5b9L);
    return unshift(z, 30);
  }

  private static long unshift(long shifted, int by) {
    long z = shifted;
    for (int known = by; known < Long.SIZE; known += by) {
      z = shifted ^ (z >>> by);
    }
    return z;
  }

  /** The inverse of an odd number modulo 2^64, by Newton's method. */
  private static long inverse(long odd) {
    long x = odd;
    for (int bits = 3; bits < Long.SIZE; bits *= 2) {
      x *= 2 - odd * x;
    }
    return x;
  }

  @Property(seed = "20250101")
  void seedsThatDifferOnlyAboveTheir32ndBitDiffer(@ForAll long seed, @ForAll int high) {
    long other = seed ^ ((long) high << 32);
    boolean same = Key.of(seed).with(1).equals(Key.of(other).with(1));
    assertThat(same).isEqualTo(high == 0);
  }

  @Test
  void zeroIsASeed() {
    // The mixing function leaves 0 alone: without an increment seed 0 would draw 0 at first.
    assertThat(Key.mix(0)).isZero();
    assertThat(Key.of(0).bits()).isNotZero();
    assertThat(Draw.bits(Key.of(0).bits(), 0)).isNotZero();
  }

  @Test
  void theOrderOfThePartsMatters() {
    Key key = Key.of(1);
    assertThat(key.with("kabul").with("delhi")).isNotEqualTo(key.with("delhi").with("kabul"));
    assertThat(key.with(1).with(2)).isNotEqualTo(key.with(2).with(1));
    assertThat(key.with("a").with("bc")).isNotEqualTo(key.with("ab").with("c"));
    assertThat(key.with(0)).isNotEqualTo(key);
  }

  @Test
  void aKeyIsRefinedTheSameWayWithAndWithoutAnObject() {
    assertThat(Key.of(5).with(7).bits()).isEqualTo(Key.with(Key.of(5).bits(), 7));
    assertThat(Key.of(5).with("ttp")).isEqualTo(Key.of(5).with(Key.hash("ttp")));
  }
}
