package org.entente.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.TestUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is drawn for one purpose says nothing about what is drawn for the next. */
class NeighboursTest {
  private static final int DRAWS = 100_000;
  private static final int SIDE = 16;

  /** Streams that differ in as little as two streams of a simulation can. */
  static Stream<Arguments> neighbours() {
    long key = Key.of(1).with(1).with(Key.hash("alignment")).bits();
    LongUnaryOperator here = position -> Draw.bits(key, position);
    return Stream.of(
        pair("one position and the next", here, position -> Draw.bits(key, position + 1)),
        pair(
            "one seed and the next",
            position -> Draw.bits(Key.of(1).with(1).bits(), position),
            position -> Draw.bits(Key.of(2).with(1).bits(), position)),
        pair(
            "a seed and its opposite",
            position -> Draw.bits(Key.of(1).with(1).bits(), position),
            position -> Draw.bits(Key.of(-1).with(1).bits(), position)),
        pair(
            "seeds that differ in their highest bit",
            position -> Draw.bits(Key.of(1).bits(), position),
            position -> Draw.bits(Key.of(1 | Long.MIN_VALUE).bits(), position)),
        pair(
            "one replication and the next, at the same step",
            replication -> Draw.bits(Key.of(0).with(replication).with("ttp").bits(), 300),
            replication -> Draw.bits(Key.of(0).with(replication + 1).with("ttp").bits(), 300)),
        pair(
            "a pair of actors and the pair turned round",
            position -> Draw.bits(Key.of(1).with("kabul").with("delhi").bits(), position),
            position -> Draw.bits(Key.of(1).with("delhi").with("kabul").bits(), position)),
        pair(
            "names that differ in one letter",
            position -> Draw.bits(Key.of(1).with("a1").bits(), position),
            position -> Draw.bits(Key.of(1).with("a2").bits(), position)));
  }

  private static Arguments pair(String name, LongUnaryOperator one, LongUnaryOperator other) {
    return Arguments.of(name, one, other);
  }

  /** Without correlation, r sqrt(n) is standard normal: beyond 4 in one of 16,000 generators. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("neighbours")
  void areUncorrelated(String name, LongUnaryOperator one, LongUnaryOperator other) {
    double[] first = new double[DRAWS];
    double[] second = new double[DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      first[d] = Ziggurat.gaussian(one.applyAsLong(d));
      second[d] = Ziggurat.gaussian(other.applyAsLong(d));
    }
    double r = new PearsonsCorrelation().correlation(first, second);
    assertThat(Math.abs(r) * Math.sqrt(DRAWS)).isLessThan(4);
  }

  /** Pairs of draws fill 256 equal squares evenly; a fair generator fails once in 10,000. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("neighbours")
  void areIndependent(String name, LongUnaryOperator one, LongUnaryOperator other) {
    long[] squares = new long[SIDE * SIDE];
    double[] expected = new double[SIDE * SIDE];
    Arrays.fill(expected, DRAWS / (double) (SIDE * SIDE));
    for (int d = 0; d < DRAWS; d++) {
      int row = (int) (Draw.toUniform(one.applyAsLong(d)) * SIDE);
      int column = (int) (Draw.toUniform(other.applyAsLong(d)) * SIDE);
      squares[row * SIDE + column]++;
    }
    assertThat(TestUtils.chiSquareTest(expected, squares)).isGreaterThan(1e-4);
  }
}
