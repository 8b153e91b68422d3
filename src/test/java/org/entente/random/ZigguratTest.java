package org.entente.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.inference.TestUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against Commons Math's normal distribution, to which the ziggurat owes nothing. */
class ZigguratTest {
  private static final int DRAWS = 4_000_000;
  private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

  /** Where the ziggurat changes from layers to the tail. */
  private static final double TAIL = 3.442619855899;

  private static double[] draws;

  @BeforeAll
  static void draw() {
    draws = new double[DRAWS];
    long key = Key.of(20250101).with("ziggurat").bits();
    for (int d = 0; d < DRAWS; d++) {
      draws[d] = Draw.gaussian(key, d);
    }
  }

  /** Each of the four fails in one of 16,000 fair generators. */
  @Test
  void theFirstFourMomentsAreThoseOfTheNormalDistribution() {
    double[] sums = new double[4];
    for (double x : draws) {
      sums[0] += x;
      sums[1] += x * x;
      sums[2] += x * x * x;
      sums[3] += x * x * x * x;
    }
    double[] expected = {0, 1, 0, 3};
    // The variances of x, x^2, x^3 and x^4: 1, 3 - 1, 15 and 105 - 9.
    double[] variance = {1, 2, 15, 96};
    for (int m = 0; m < 4; m++) {
      double z = (sums[m] / DRAWS - expected[m]) / Math.sqrt(variance[m] / DRAWS);
      assertThat(Math.abs(z)).as("moment %s", m + 1).isLessThan(4);
    }
  }

  /** A fair generator fails once in 1,000. */
  @Test
  void theDistributionIsNormal() {
    assertThat(Fit.probability(NORMAL::cumulativeProbability, Arrays.copyOf(draws, 500_000)))
        .isGreaterThan(1e-3);
  }

  /**
   * 512 bins are finer than the layers, so that an error of one layer shows; a fair generator fails
   * once in 10,000.
   */
  @Test
  void everyLayerHasItsShare() {
    int bins = 512;
    double[] edges = new double[bins - 1];
    for (int b = 1; b < bins; b++) {
      edges[b - 1] = NORMAL.inverseCumulativeProbability((double) b / bins);
    }
    long[] counts = new long[bins];
    for (double x : draws) {
      int at = Arrays.binarySearch(edges, x);
      counts[at < 0 ? -at - 1 : at]++;
    }
    double[] expected = new double[bins];
    Arrays.fill(expected, (double) DRAWS / bins);
    assertThat(TestUtils.chiSquareTest(expected, counts)).isGreaterThan(1e-4);
  }

  /** Each of the eight fails in one of 16,000 fair generators. */
  @Test
  void theTailsAreAsHeavyAsTheyShouldBe() {
    for (double beyond : new double[] {2, 3, TAIL, 4}) {
      double p = NORMAL.cumulativeProbability(-beyond);
      double sd = Math.sqrt(DRAWS * p * (1 - p));
      long above = Arrays.stream(draws).filter(x -> x > beyond).count();
      long below = Arrays.stream(draws).filter(x -> x < -beyond).count();
      assertThat(Math.abs(above - DRAWS * p) / sd).as("above %s", beyond).isLessThan(4);
      assertThat(Math.abs(below - DRAWS * p) / sd).as("below -%s", beyond).isLessThan(4);
    }
  }

  /** About 2,300 draws; a fair generator fails once in 1,000. */
  @Test
  void theTailHasItsShape() {
    double[] tail = Arrays.stream(draws).map(Math::abs).filter(x -> x > TAIL).toArray();
    assertThat(tail).hasSizeGreaterThan(2_000);
    double beyond = NORMAL.cumulativeProbability(-TAIL);
    assertThat(Fit.probability(x -> 1 - NORMAL.cumulativeProbability(-x) / beyond, tail))
        .isGreaterThan(1e-3);
  }

  @Property(seed = "20250101")
  void everyPatternOfBitsGivesAFiniteDeviate(@ForAll long bits) {
    assertThat(Ziggurat.gaussian(bits)).isFinite();
  }
}
