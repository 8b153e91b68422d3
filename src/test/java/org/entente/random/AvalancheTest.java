package org.entente.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One bit of what a draw is for moves every bit of it half of the time. */
class AvalancheTest {
  private static final int TRIALS = 4_000;

  /** Of 4,096 standard normal numbers one lies beyond 5.5 with probability 1.6e-4. */
  private static final double LIMIT = 5.5;

  @FunctionalInterface
  interface Purpose {
    long draw(long base, long part);
  }

  static Stream<Arguments> purposes() {
    Purpose seed = (base, part) -> Draw.bits(Key.of(part).with(base).bits(), 3);
    Purpose number = (base, part) -> Draw.bits(Key.with(base, part), 0);
    Purpose inner = (base, part) -> Draw.bits(Key.with(Key.with(base, part), 9), 0);
    Purpose position = (base, part) -> Draw.bits(base, part);
    return Stream.of(
        Arguments.of("seed", seed),
        Arguments.of("last part", number),
        Arguments.of("part before the last", inner),
        Arguments.of("position", position));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("purposes")
  void oneBitMovesEveryBitOfADrawHalfOfTheTime(String name, Purpose purpose) {
    int[] flips = new int[Long.SIZE * Long.SIZE];
    for (int trial = 0; trial < TRIALS; trial++) {
      long base = Key.of(1).with("avalanche").with(trial).bits();
      long part = Key.of(2).with("avalanche").with(trial).bits();
      long before = purpose.draw(base, part);
      for (int in = 0; in < Long.SIZE; in++) {
        long moved = before ^ purpose.draw(base, part ^ (1L << in));
        for (int out = 0; out < Long.SIZE; out++) {
          flips[in * Long.SIZE + out] += (int) (moved >>> out & 1);
        }
      }
    }
    for (int cell = 0; cell < flips.length; cell++) {
      double z = (flips[cell] - 0.5 * TRIALS) / Math.sqrt(0.25 * TRIALS);
      assertThat(Math.abs(z)).as("input and output bit %s", cell).isLessThan(LIMIT);
    }
  }
}
