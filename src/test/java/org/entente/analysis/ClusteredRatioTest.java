package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusteredRatioTest {
  @Test
  void ratiosAreThoseOfTheReference() {
    for (Expected row : Expected.rows("intervals/clusters.csv")) {
      double[] numbers = row.numbers("clusters");
      ClusteredRatio clusters = new ClusteredRatio();
      for (int i = 0; i < numbers.length; i += 4) {
        clusters.add(
            (int) numbers[i], (int) numbers[i + 1], (int) numbers[i + 2], (int) numbers[i + 3]);
      }
      assertThat(clusters.clusters()).isEqualTo(numbers.length / 4);
      check(row, clusters.ratio(), "ratio", "low", "high");
      check(row, clusters.exposureShare(), "share", "share_low", "share_high");
      check(row, clusters.rateInterval(), "rate", "rate_low", "rate_high");
      check(row, clusters.otherRateInterval(), "other", "other_low", "other_high");
      assertThat(clusters.rate()).isEqualTo(clusters.rateInterval().estimate());
      assertThat(clusters.otherRate()).isEqualTo(clusters.otherRateInterval().estimate());
    }
  }

  private static void check(
      Expected row, ClusteredRatio.Ratio found, String estimate, String low, String high) {
    Offset<Double> tolerance = within(1e-9 * row.number(estimate));
    assertThat(found.estimate()).as(estimate).isCloseTo(row.number(estimate), tolerance);
    assertThat(found.low()).as(low).isCloseTo(row.number(low), tolerance);
    assertThat(found.high()).as(high).isCloseTo(row.number(high), tolerance);
  }

  @Property(tries = 200, seed = "20250101")
  void theOrderOfClustersAndMergesLeavesNoTrace(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int size) {
    Random chance = new Random(seed);
    List<int[]> clusters = clusters(chance, size, 0.3, 0.1);
    ClusteredRatio serial = of(clusters);
    Collections.shuffle(clusters, chance);
    int cut = chance.nextInt(size + 1);
    ClusteredRatio parts = of(clusters.subList(cut, size));
    parts.merge(of(clusters.subList(0, cut)));
    assertThat(parts.rate()).isEqualTo(serial.rate());
    assertThat(parts.otherRate()).isEqualTo(serial.otherRate());
    assertThat(parts.exposureShare()).isEqualTo(serial.exposureShare());
    assertThat(parts.isMeasured()).isEqualTo(serial.isMeasured());
    if (serial.isMeasured()) {
      assertThat(parts.ratio()).isEqualTo(serial.ratio());
    }
  }

  private static ClusteredRatio of(List<int[]> clusters) {
    ClusteredRatio ratio = new ClusteredRatio();
    clusters.forEach(c -> ratio.add(c[0], c[1], c[2], c[3]));
    return ratio;
  }

  /** Clusters of 50 days, each with a pace of its own that both states share. */
  private static List<int[]> clusters(Random chance, int size, double own, double other) {
    List<int[]> clusters = new ArrayList<>();
    for (int c = 0; c < size; c++) {
      double pace = 2 * chance.nextDouble();
      int days = chance.nextInt(51);
      clusters.add(
          new int[] {
            RatioOfMeansTest.events(chance, days, own * pace),
            days,
            RatioOfMeansTest.events(chance, 50 - days, other * pace),
            50 - days
          });
    }
    return clusters;
  }

  /** The share of 4,000 intervals has a standard error of 0.0034. */
  @Test
  void nineteenIntervalsInTwentyHoldTheRatioThoughClustersDiffer() {
    Random chance = new Random(20250101);
    int samples = 4_000;
    int held = 0;
    for (int s = 0; s < samples; s++) {
      ClusteredRatio.Ratio found = of(clusters(chance, 100, 0.1, 0.05)).ratio();
      held += found.low() <= 2 && 2 <= found.high() ? 1 : 0;
    }
    assertThat((double) held / samples).isCloseTo(0.95, within(0.014));
  }

  @Test
  void aShareOfExposureAndItsIntervalStayWithinZeroAndOne() {
    ClusteredRatio clusters = new ClusteredRatio();
    clusters.add(0, 50, 0, 0);
    clusters.add(0, 40, 0, 10);
    assertThat(clusters.exposureShare().estimate()).isCloseTo(0.9, within(1e-15));
    assertThat(clusters.exposureShare().low()).isZero();
    assertThat(clusters.exposureShare().high()).isEqualTo(1);
  }

  @Test
  void aRateIsNotBelowZeroAndIsAPointWithoutEvents() {
    ClusteredRatio clusters = new ClusteredRatio();
    assertThat(clusters.rateInterval()).isEqualTo(new ClusteredRatio.Ratio(0, 0, 0));
    clusters.add(1, 10, 0, 20);
    assertThat(clusters.rateInterval()).isEqualTo(new ClusteredRatio.Ratio(0.1, 0.1, 0.1));
    clusters.add(0, 10, 0, 20);
    assertThat(clusters.rateInterval().low()).isZero();
    assertThat(clusters.rateInterval().high()).isGreaterThan(0.05);
    assertThat(clusters.otherRateInterval()).isEqualTo(new ClusteredRatio.Ratio(0, 0, 0));
  }

  @Test
  void clustersThatAreAllAlikeHaveAPoint() {
    ClusteredRatio clusters = new ClusteredRatio();
    for (int c = 0; c < 10; c++) {
      clusters.add(2, 10, 1, 20);
    }
    ClusteredRatio.Ratio found = clusters.ratio();
    assertThat(found.estimate()).isCloseTo(4, within(1e-12));
    assertThat(found.low()).isCloseTo(4, within(1e-6));
    assertThat(found.high()).isCloseTo(4, within(1e-6));
  }

  @Test
  void withoutEventsInBothStatesOrASecondClusterThereIsNoRatio() {
    ClusteredRatio clusters = new ClusteredRatio();
    assertThat(clusters.rate()).isZero();
    assertThat(clusters.hasExposure()).isFalse();
    assertThatIllegalStateException().isThrownBy(clusters::exposureShare);
    clusters.add(2, 10, 0, 20);
    clusters.add(3, 10, 0, 20);
    assertThat(clusters.rate()).isEqualTo(0.25);
    assertThat(clusters.otherRate()).isZero();
    assertThat(clusters.hasExposure()).isTrue();
    assertThat(clusters.exposureShare().estimate()).isCloseTo(1.0 / 3, within(1e-15));
    assertThat(clusters.isMeasured()).isFalse();
    assertThatIllegalStateException().isThrownBy(clusters::ratio);
    ClusteredRatio single = new ClusteredRatio();
    single.add(1, 10, 1, 10);
    assertThat(single.isMeasured()).isFalse();
    assertThatIllegalStateException().isThrownBy(single::ratio);
    assertThat(single.hasExposure()).isFalse();
    assertThatIllegalStateException().isThrownBy(single::exposureShare);
  }

  @ParameterizedTest
  @CsvSource({"-1, 5, 0, 5", "0, -5, 0, 5", "1, 0, 0, 5", "0, 5, 1, 0", "0, 5, -1, 5"})
  void whatNoClusterCanHoldIsRefused(int events, int exposure, int others, int otherExposure) {
    ClusteredRatio clusters = new ClusteredRatio();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clusters.add(events, exposure, others, otherExposure));
    assertThat(clusters.clusters()).isZero();
  }

  @Test
  void sumsThatLeaveTheRangeOfWholeNumbersAreNeverWrong() {
    ClusteredRatio clusters = new ClusteredRatio();
    clusters.add(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
    clusters.add(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> clusters.add(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> clusters.merge(clusters));
  }

  @Test
  void aRatioOutsideItsIntervalIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ClusteredRatio.Ratio(1, 2, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ClusteredRatio.Ratio(Double.NaN, 0, 1));
  }
}
