package org.entente.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DesignsTest {
  private static final List<Factor> FACTORS =
      List.of(
          Factor.quantity("x", 0, 2),
          Factor.onOff("timeline.raid.enabled"),
          Factor.levels("n", List.of(1.0, 3.0, 7.0)).withBase(3));

  private static void assertLevelsAreTaken(Design design) {
    for (double[] point : design.points()) {
      for (int f = 0; f < point.length; f++) {
        assertThat(design.factors().get(f).takes(point[f])).isTrue();
      }
    }
  }

  @Test
  void aGridHoldsEveryCombinationTheLastFactorMovingFastest() {
    Design design = Designs.grid(FACTORS, List.of(3, 0, 0));
    assertThat(design.size()).isEqualTo(18);
    assertThat(Arrays.stream(design.points()).map(Arrays::toString)).doesNotHaveDuplicates();
    assertThat(design.point(0)).containsExactly(0, 0, 1);
    assertThat(design.point(1)).containsExactly(0, 0, 3);
    assertThat(design.point(3)).containsExactly(0, 1, 1);
    assertThat(design.point(17)).containsExactly(2, 1, 7);
    assertLevelsAreTaken(design);
  }

  @Test
  void oneAtATimeMovesEachFactorAloneToItsEnds() {
    Design design = Designs.oneAtATime(FACTORS);
    assertThat(design.points())
        .isDeepEqualTo(
            new double[][] {
              {1, 0.5, 3}, {0, 0.5, 3}, {2, 0.5, 3}, {1, 0, 3}, {1, 1, 3}, {1, 0.5, 1}, {1, 0.5, 7}
            });
  }

  @Property(tries = 20)
  void aSobolDesignIsOfBlocksThatTakeOneFactorFromTheOtherRow(
      @ForAll long seed, @ForAll boolean second, @ForAll @IntRange(min = 1, max = 5) int power) {
    Design design = Designs.sobol(FACTORS, 1 << power, second, seed);
    int block = second ? 8 : 5;
    assertThat(design.size()).isEqualTo((1 << power) * block);
    assertThat(design.base()).isEqualTo(1 << power);
    for (int first = 0; first < design.size(); first += block) {
      double[] a = design.point(first);
      double[] b = design.point(first + block - 1);
      for (int f = 0; f < 3; f++) {
        double[] expected = a.clone();
        expected[f] = b[f];
        assertThat(design.point(first + 1 + f)).containsExactly(expected);
        if (second) {
          expected = b.clone();
          expected[f] = a[f];
          assertThat(design.point(first + 4 + f)).containsExactly(expected);
        }
      }
    }
    assertLevelsAreTaken(design);
  }

  @Property(tries = 20)
  void eachFactorMovesOnceInATrajectoryByTwoThirdsOfItsRange(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 10) int trajectories) {
    List<Factor> factors = List.of(Factor.quantity("x", -1, 2), Factor.quantity("y", 0, 30));
    Design design = Designs.morris(factors, trajectories, seed);
    assertThat(design.size()).isEqualTo(3 * trajectories);
    for (int t = 0; t < trajectories; t++) {
      int[] moves = new int[2];
      for (int p = 1; p <= 2; p++) {
        int changed = 0;
        for (int f = 0; f < 2; f++) {
          double step = design.point(3 * t + p)[f] - design.point(3 * t + p - 1)[f];
          if (step != 0) {
            changed++;
            moves[f]++;
            double range = factors.get(f).high() - factors.get(f).low();
            assertThat(Math.abs(step) / range).isCloseTo(2.0 / 3, within(1e-12));
          }
        }
        assertThat(changed).isOne();
      }
      assertThat(moves).containsExactly(1, 1);
    }
    assertLevelsAreTaken(design);
  }

  @Property(tries = 20)
  void aTrajectoryMovesAFactorOfSomeLevelsToo(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 9) int levels) {
    List<Double> some = new ArrayList<>();
    for (int i = 0; i < levels; i++) {
      some.add((double) i);
    }
    Design design = Designs.morris(List.of(Factor.levels("n", some)), 20, seed);
    for (int t = 0; t < 20; t++) {
      assertThat(design.point(2 * t)[0]).isNotEqualTo(design.point(2 * t + 1)[0]);
    }
  }

  @Test
  void theSameSeedGivesTheSamePointsAndAnotherOthers() {
    assertThat(Designs.latinHypercube(FACTORS, 20, 1).points())
        .isDeepEqualTo(Designs.latinHypercube(FACTORS, 20, 1).points());
    assertThat(Designs.latinHypercube(FACTORS, 20, 2).point(0)[0])
        .isNotEqualTo(Designs.latinHypercube(FACTORS, 20, 1).point(0)[0]);
    assertLevelsAreTaken(Designs.latinHypercube(FACTORS, 50, 1));
    assertLevelsAreTaken(Designs.random(FACTORS, 50, 1));
  }

  @Test
  void aDesignThatCannotBeIsRefused() {
    assertRefused(() -> Designs.sobol(FACTORS, 12, false, 1), "a power of two");
    assertRefused(() -> Designs.sobol(FACTORS, 1 << 22, false, 1), "more than 10000000 points");
    assertRefused(() -> Designs.morris(FACTORS, 1, 1), "at least 2 trajectories");
    assertRefused(() -> Designs.random(FACTORS, 1, 1), "2 to 10000000 points");
    assertRefused(() -> Designs.grid(FACTORS, List.of(1, 2, 2)), "at least 2 levels");
    assertRefused(() -> Designs.grid(FACTORS, List.of(5_000_000, 2, 2)), "more than");
    Factor x = Factor.quantity("x", 0, 1);
    assertRefused(() -> Designs.random(List.of(x, x), 10, 1), "named twice");
  }

  private static void assertRefused(ThrowingCallable making, String words) {
    assertThatExceptionOfType(DesignException.class)
        .isThrownBy(making)
        .withMessageContaining(words);
  }
}
