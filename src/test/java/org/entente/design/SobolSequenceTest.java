package org.entente.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.random.Key;
import org.junit.jupiter.api.Test;

class SobolSequenceTest {
  private static final int DIMENSIONS = 20;

  @Property(tries = 20)
  void scramblingKeepsOnePointInEachCellOfEveryCoordinate(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int power) {
    int count = 1 << power;
    double[][] points = SobolSequence.scrambled(count, DIMENSIONS, Key.of(seed));
    for (int d = 0; d < DIMENSIONS; d++) {
      int coordinate = d;
      assertThat(Arrays.stream(points).map(point -> (int) (point[coordinate] * count)))
          .doesNotHaveDuplicates()
          .allMatch(cell -> cell >= 0 && cell < count);
    }
  }

  @Property(tries = 20)
  void scramblingKeepsTheNetOfTheFirstTwoCoordinates(@ForAll long seed) {
    // 64 points of a (0, 6, 2)-net: one in each box of 2^-i by 2^-(6 - i).
    double[][] points = SobolSequence.scrambled(64, 2, Key.of(seed));
    for (int i = 0; i <= 6; i++) {
      Set<Integer> boxes = new HashSet<>();
      for (double[] point : points) {
        int row = (int) (point[0] * (1 << i));
        int column = (int) (point[1] * (1 << (6 - i)));
        boxes.add(row * 64 + column);
      }
      assertThat(boxes).hasSize(64);
    }
  }

  @Test
  void theFirstPointsOfMoreAreTheSame() {
    Key key = Key.of(3);
    double[][] more = SobolSequence.scrambled(64, 5, key);
    assertThat(Arrays.copyOf(more, 16)).isDeepEqualTo(SobolSequence.scrambled(16, 5, key));
  }

  @Test
  void eachScrambledPointIsUniformOverKeys() {
    double sum = 0;
    double squares = 0;
    for (int seed = 0; seed < 2000; seed++) {
      double place = SobolSequence.scrambled(2, 3, Key.of(seed))[1][2];
      sum += place;
      squares += place * place;
    }
    // Within four standard errors of 1/2 and 1/3.
    assertThat(sum / 2000).isBetween(0.474, 0.526);
    assertThat(squares / 2000).isBetween(0.306, 0.361);
  }

  @Test
  void moreDimensionsThanAreKnownAreRefused() {
    assertThatExceptionOfType(DesignException.class)
        .isThrownBy(() -> SobolSequence.plain(1, 1001))
        .withMessageContaining("1000 dimensions");
    assertThatExceptionOfType(DesignException.class).isThrownBy(() -> SobolSequence.plain(0, 3));
  }
}
