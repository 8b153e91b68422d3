package org.entente.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.random.Key;
import org.junit.jupiter.api.Test;

class UnitPointsTest {
  @Property(tries = 50)
  void aLatinHypercubeHasOnePointInEachCellOfEachFactor(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 200) int count) {
    double[][] points = UnitPoints.latinHypercube(count, 3, Key.of(seed));
    for (int d = 0; d < 3; d++) {
      int coordinate = d;
      assertThat(
              Arrays.stream(points).mapToInt(point -> (int) (point[coordinate] * count)).sorted())
          .containsExactly(IntStream.range(0, count).boxed().toArray(Integer[]::new));
    }
  }

  @Property(tries = 50)
  void aPermutationHoldsEveryNumberOnce(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 300) int count) {
    assertThat(UnitPoints.permutation(count, Key.of(seed)))
        .containsExactlyInAnyOrder(IntStream.range(0, count).toArray());
  }

  @Test
  void everyPermutationOfThreeIsAboutAsFrequent() {
    int[] counts = new int[27];
    for (int seed = 0; seed < 6000; seed++) {
      int[] order = UnitPoints.permutation(3, Key.of(seed));
      counts[9 * order[0] + 3 * order[1] + order[2]]++;
    }
    // 1,000 each with a standard deviation of 29.
    assertThat(Arrays.stream(counts).filter(count -> count > 0))
        .hasSize(6)
        .allMatch(count -> count > 880 && count < 1120);
  }

  @Test
  void theFirstRandomPointsOfMoreAreTheSame() {
    double[][] more = UnitPoints.random(100, 4, Key.of(9));
    assertThat(Arrays.copyOf(more, 10)).isDeepEqualTo(UnitPoints.random(10, 4, Key.of(9)));
  }
}
