package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {
  @Test
  void intervalsAreThoseOfTheReference() {
    for (Expected row : Expected.rows("intervals/proportions.csv")) {
      int k = row.whole("successes");
      int n = row.whole("trials");
      Proportion jeffreys = Proportion.jeffreys(k, n);
      Proportion exact = Proportion.clopperPearson(k, n);
      check(row, "jeffreys_low", jeffreys.low());
      check(row, "jeffreys_high", jeffreys.high());
      check(row, "exact_low", exact.low());
      check(row, "exact_high", exact.high());
    }
  }

  private static void check(Expected row, String column, double end) {
    double expected = row.number(column);
    Offset<Double> tolerance = within(1e-9 * expected + 1e-15);
    assertThat(end).as(row + ": " + column).isCloseTo(expected, tolerance);
  }

  @Property(tries = 500, seed = "20250101")
  void bothIntervalsHoldTheEstimateAndTheExactOneHoldsJeffreys(
      @ForAll @IntRange(min = 1, max = 5000) int n, @ForAll @IntRange(max = 5000) int successes) {
    int k = successes % (n + 1);
    Proportion jeffreys = Proportion.jeffreys(k, n);
    Proportion exact = Proportion.clopperPearson(k, n);
    assertThat(jeffreys.estimate()).isEqualTo((double) k / n);
    assertThat(jeffreys.estimate()).isBetween(jeffreys.low(), jeffreys.high());
    assertThat(exact.low()).isLessThanOrEqualTo(jeffreys.low());
    assertThat(exact.high()).isGreaterThanOrEqualTo(jeffreys.high());
  }

  @Property(tries = 300, seed = "20250101")
  void countingNoInPlaceOfYesMirrorsTheInterval(
      @ForAll @IntRange(min = 1, max = 5000) int n, @ForAll @IntRange(max = 5000) int successes) {
    int k = successes % (n + 1);
    Proportion yes = Proportion.jeffreys(k, n);
    Proportion no = Proportion.jeffreys(n - k, n);
    assertThat(no.low()).isCloseTo(1 - yes.high(), within(1e-14));
    assertThat(no.high()).isCloseTo(1 - yes.low(), within(1e-14));
  }

  @Property(tries = 300, seed = "20250101")
  void moreSuccessesMoveBothEndsUp(
      @ForAll @IntRange(min = 1, max = 2000) int n, @ForAll @IntRange(max = 2000) int successes) {
    int k = successes % n;
    Proportion fewer = Proportion.clopperPearson(k, n);
    Proportion more = Proportion.clopperPearson(k + 1, n);
    assertThat(more.low()).isGreaterThan(fewer.low());
    assertThat(more.high()).isGreaterThan(fewer.high());
  }

  /** By adding up the binomial probabilities of all outcomes, so without chance. */
  @ParameterizedTest
  @CsvSource({"5", "20", "73"})
  void theExactIntervalHoldsTheTruthInAtLeastNineteenOfTwentySamples(int n) {
    for (double truth = 0.005; truth < 1; truth += 0.005) {
      assertThat(coverage(n, truth, Proportion::clopperPearson)).isGreaterThanOrEqualTo(0.95);
    }
  }

  @ParameterizedTest
  @CsvSource({"20", "73", "200"})
  void jeffreysIntervalHoldsTheTruthInNineteenOfTwentySamplesOnAverage(int n) {
    double sum = 0;
    int truths = 1000;
    for (int i = 0; i < truths; i++) {
      sum += coverage(n, (i + 0.5) / truths, Proportion::jeffreys);
    }
    assertThat(sum / truths).isCloseTo(0.95, within(0.005));
  }

  private interface Interval {
    Proportion of(int successes, int trials);
  }

  private static double coverage(int n, double truth, Interval interval) {
    BinomialDistribution outcomes = new BinomialDistribution(null, n, truth);
    double covered = 0;
    for (int k = 0; k <= n; k++) {
      Proportion share = interval.of(k, n);
      if (share.low() <= truth && truth <= share.high()) {
        covered += outcomes.probability(k);
      }
    }
    return covered;
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "-1, 3", "4, 3", "0, -1"})
  void whatIsNoShareIsRefused(int successes, int trials) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.jeffreys(successes, trials))
        .withMessageContaining(successes + " in " + trials);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Proportion.clopperPearson(successes, trials));
  }

  @ParameterizedTest
  @CsvSource({"0.6, 0.9", "0.1, 0.4", "-0.1, 1", "0, 1.1", "NaN, 1"})
  void anIntervalThatDoesNotHoldItsEstimateIsRefused(double low, double high) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Proportion(1, 2, low, high));
  }
}
