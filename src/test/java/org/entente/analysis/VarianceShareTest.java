package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.junit.jupiter.api.Test;

/** How much of a variance is that of the parameters. */
class VarianceShareTest {
  @Test
  void theComponentsAreThoseOfTheAnalysisOfVariance() {
    // By hand: means 2 and 6 about 4, MSB = 2 (4 + 4) / 1 = 16; MSW = (2^2 + 2^2) / 4 = 2.
    VarianceShare share =
        VarianceShare.of(new double[] {1, 5}, new double[] {3, 7}, new DrawResamples(2, 1));
    assertThat(share.variance()).isCloseTo(9, within(1e-12));
    assertThat(share.parameters().getAsDouble()).isCloseTo(7.0 / 9, within(1e-12));
    assertThat(share.chance().getAsDouble()).isCloseTo(2.0 / 9, within(1e-12));
  }

  @Test
  void whereBothReplicationsAgreeAllIsTheParameters() {
    double[] values = {3, 1, 4, 1, 5, 9, 2, 6};
    VarianceShare share = VarianceShare.of(values, values.clone(), new DrawResamples(8, 1));
    assertThat(share.parameters()).hasValue(1);
    assertThat(share.low()).hasValue(1);
    assertThat(share.chanceHigh()).hasValue(0);
  }

  @Test
  void whereMeansAreEqualAllIsChance() {
    VarianceShare share =
        VarianceShare.of(
            new double[] {1, 2, 3, 4}, new double[] {-1, -2, -3, -4}, new DrawResamples(4, 1));
    assertThat(share.parameters()).hasValue(0);
    assertThat(share.chance()).hasValue(1);
  }

  @Test
  void whatDoesNotVaryHasNoShares() {
    double[] still = {2, 2, 2};
    VarianceShare share = VarianceShare.of(still, still.clone(), new DrawResamples(3, 1));
    assertThat(share.variance()).isZero();
    assertThat(share.parameters()).isEmpty();
    assertThat(share.low()).isEmpty();
    assertThat(share.chanceHigh()).isEmpty();
  }

  @Test
  void intervalsHoldTheTruthAboutAsOftenAsTheySay() {
    int studies = 300;
    int draws = 200;
    double truth = 0.4;
    int held = 0;
    for (int study = 0; study < studies; study++) {
      VarianceShare share = sample(draws, truth, study);
      if (share.low().getAsDouble() <= truth && truth <= share.high().getAsDouble()) {
        held++;
      }
    }
    // 95 % of 300 less three standard deviations of the count, and a point for the bootstrap.
    assertThat(held).isBetween(270, 300);
  }

  @Test
  void moreDrawsThanBlocksAreResampledInBlocks() {
    VarianceShare share = sample(5_000, 0.4, 77);
    assertThat(share.parameters().getAsDouble()).isCloseTo(0.4, within(0.05));
    assertThat(share.low().getAsDouble()).isBetween(0.35, 0.4);
    assertThat(share.high().getAsDouble()).isBetween(0.4, 0.45);
  }

  private static VarianceShare sample(int draws, double truth, int study) {
    long stream = Key.of(study).with("test").bits();
    double[] first = new double[draws];
    double[] second = new double[draws];
    for (int d = 0; d < draws; d++) {
      double parameter = Math.sqrt(truth) * normal(stream, 3L * d);
      first[d] = parameter + Math.sqrt(1 - truth) * normal(stream, 3L * d + 1);
      second[d] = parameter + Math.sqrt(1 - truth) * normal(stream, 3L * d + 2);
    }
    return VarianceShare.of(first, second, new DrawResamples(draws, study));
  }

  /** Twelve uniform numbers less six, near enough to a normal one of variance 1. */
  private static double normal(long stream, long index) {
    return IntStream.range(0, 12).mapToDouble(i -> Draw.uniform(stream, 12 * index + i)).sum() - 6;
  }

  @Test
  void oneDrawTellsNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DrawResamples(1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> VarianceShare.of(new double[] {1, 2}, new double[] {1}, new DrawResamples(2, 1)));
  }
}
