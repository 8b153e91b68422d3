package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entente.random.Draw;
import org.entente.random.Key;
import org.junit.jupiter.api.Test;

/** Means and shares of values of which two share a draw of parameters. */
class TwoOfADrawTest {
  /** All of so many values, by two. */
  private static TwoOfADraw all(int values) {
    return new TwoOfADraw(IntStream.range(0, values / 2).map(d -> 2 * d).toArray());
  }

  @Test
  void theStandardErrorIsThatOfTheDrawsWorkedOutByHand() {
    // Mean 16/5 = 3.2. Draws: 1 + 3 - 6.4 = -2.4, 2 + 6 - 6.4 = 1.6 and 4 - 3.2 = 0.8; their
    // squares
    // sum to 8.96, times 3/2 is 13.44, and sqrt(13.44) / 5 = 0.733212...
    double[] values = {1, 3, 2, 6, 4};
    Summary summary = Summary.of(values, new TwoOfADraw(new int[] {0, 2}));
    assertThat(summary.mean()).isEqualTo(3.2);
    assertThat(summary.draws()).isEqualTo(3);
    assertThat(summary.standardError().orElseThrow())
        .isCloseTo(Math.sqrt(13.44) / 5, within(1e-15));
    // Student's t for two degrees of freedom.
    assertThat(summary.interval().high())
        .isCloseTo(3.2 + 4.302652729911275 * Math.sqrt(13.44) / 5, within(1e-9));
    assertThat(summary.sd()).isEqualTo(Summary.of(values).sd());
  }

  @Property(tries = 200, seed = "20250101")
  void whereEveryDrawHasTwoItIsTheStandardErrorOfTheMeansOfTwo(
      @ForAll @Size(min = 4, max = 40) List<@DoubleRange(min = -9, max = 9) Double> drawn) {
    double[] values = Expected.array(drawn.subList(0, drawn.size() / 2 * 2));
    double[] means = new double[values.length / 2];
    for (int d = 0; d < means.length; d++) {
      means[d] = (values[2 * d] + values[2 * d + 1]) / 2;
    }
    Summary summary = Summary.of(values, all(values.length));
    Summary ofMeans = Summary.of(means);
    assertThat(summary.standardError().orElseThrow())
        .isCloseTo(ofMeans.standardError().orElseThrow(), within(1e-12));
    assertThat(summary.interval().low()).isCloseTo(ofMeans.interval().low(), within(1e-11));
    assertThat(summary.interval().high()).isCloseTo(ofMeans.interval().high(), within(1e-11));
  }

  @Test
  void twoThatAreOneTellAsMuchAsOne() {
    double[] values = {1, 1, 0, 0, 1, 1, 1, 1, 0, 0};
    Proportion share = Summary.of(values, all(10)).share();
    Proportion ofDraws = Proportion.jeffreys(3, 5);
    assertThat(share.estimate()).isEqualTo(0.6);
    assertThat(share.low()).isCloseTo(ofDraws.low(), within(1e-12));
    assertThat(share.high()).isCloseTo(ofDraws.high(), within(1e-12));
    assertThat(Summary.of(values).share()).isEqualTo(Proportion.jeffreys(6, 10));
  }

  @Property(tries = 200, seed = "20250101")
  void countsOfYesGiveTheShareThatValuesGive(
      @ForAll @Size(min = 5, max = 40) List<@IntRange(max = 1) Integer> drawn,
      @ForAll @IntRange(min = 1, max = 2) int twos) {
    double[] values = drawn.stream().mapToDouble(i -> i).toArray();
    TwoOfADraw shared = new TwoOfADraw(IntStream.range(0, twos).map(d -> 1 + 2 * d).toArray());
    Proportion byCounts = DrawnTrials.of(values, value -> value > 0, shared).share();
    Proportion byValues = Summary.of(values, shared).share();
    assertThat(byCounts.successes()).isEqualTo(byValues.successes());
    assertThat(byCounts.low()).isCloseTo(byValues.low(), within(1e-9));
    assertThat(byCounts.high()).isCloseTo(byValues.high(), within(1e-9));
  }

  @Property(tries = 200, seed = "20250101")
  void theIntervalLiesBetweenThoseOfAsManyTrialsAndAsManyDraws(
      @ForAll @IntRange(min = 2, max = 50) int draws, @ForAll long bits) {
    double[] values = new double[2 * draws];
    for (int i = 0; i < values.length; i++) {
      values[i] = Draw.uniform(Key.of(bits).bits(), i) < 0.4 ? 1 : 0;
    }
    Proportion share = DrawnTrials.of(values, value -> value > 0, all(values.length)).share();
    double width = share.high() - share.low();
    Proportion most = Proportion.jeffreys(share.successes(), share.trials());
    Proportion least = Proportion.jeffreys(share.successes(), share.trials(), draws);
    assertThat(width).isGreaterThanOrEqualTo(most.high() - most.low() - 1e-12);
    assertThat(width).isLessThanOrEqualTo(least.high() - least.low() + 1e-12);
    assertThat(share.estimate()).isBetween(share.low(), share.high());
  }

  @Test
  void whereAllSayTheSameThereAreTakenToBeAsManyTrialsAsDraws() {
    Proportion none = new DrawnTrials(40, 0, 20, 0, 0).share();
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(Proportion.jeffreys(0, 20).high(), within(1e-12));
    assertThat(new DrawnTrials(2, 1, 1, 1, 0).share().high() - 0.5).isPositive();
  }

  /**
   * Draws of half the variance: the mean of 2 m values varies by 1.5 / (2 m), and not by 1 / (2 m).
   */
  @Test
  void intervalsByDrawsHoldTheTruthAsOftenAsTheySayAndThoseByValuesDoNot() {
    assertThat(held(values -> Summary.of(values, all(values.length)).interval()))
        .isBetween(0.93, 0.97);
    assertThat(held(values -> Summary.of(values).interval())).isLessThan(0.92);
  }

  private static double held(java.util.function.Function<double[], MeanInterval> interval) {
    int samples = 2000;
    int held = 0;
    for (int s = 0; s < samples; s++) {
      IntToDoubleFunction normal = stream(s);
      double[] values = new double[60];
      for (int i = 0; i < values.length; i++) {
        values[i] = (normal.applyAsDouble(i / 2) + normal.applyAsDouble(1000 + i)) / Math.sqrt(2);
      }
      MeanInterval found = interval.apply(values);
      held += found.low() <= 0 && 0 <= found.high() ? 1 : 0;
    }
    return (double) held / samples;
  }

  private static IntToDoubleFunction stream(int sample) {
    long bits = Key.of(4).with(sample).bits();
    return i -> Draw.gaussian(bits, i);
  }

  @Test
  void differencesOfPairsThatShareADrawHaveIntervalsByDraws() {
    double[] base = {0, 0, 0, 0, 0, 0};
    double[] other = {1, 1, 2, 2, 6, 6};
    PairedDifference found = PairedDifference.of(base, other, all(6));
    MeanInterval means = MeanInterval.of(new double[] {1, 2, 6});
    assertThat(found.mean()).isEqualTo(3);
    assertThat(found.low()).isCloseTo(means.low(), within(1e-12));
    assertThat(found.high()).isCloseTo(means.high(), within(1e-12));
    assertThat(found.draws()).isEqualTo(3);
    assertThat(found.shareAbove().low()).isCloseTo(Proportion.jeffreys(3, 3).low(), within(1e-12));
  }

  @Test
  void whereOnlyTheNumberOfDrawsIsKnownTheMeanIsAsSureAsIfTwoWereOne() {
    // 0, 0, 2, 2, 4, 4, each twice one value: by draws the variance of 0, 2 and 4 is 4.
    MeanInterval known = MeanInterval.ofSums(12, 40, 6, 3);
    MeanInterval draws = MeanInterval.of(new double[] {0, 2, 4});
    assertThat(known.mean()).isEqualTo(2);
    // The variance of six values is 16/5 and not 4: sqrt(16/5 / 3) in place of sqrt(4 / 3).
    assertThat((known.high() - 2) / (draws.high() - 2)).isCloseTo(Math.sqrt(0.8), within(1e-9));
    assertThat(MeanInterval.ofSums(12, 40, 6, 6)).isEqualTo(MeanInterval.ofSums(12, 40, 6));
    assertThatIllegalArgumentException().isThrownBy(() -> MeanInterval.ofSums(12, 40, 6, 1));
  }

  @Test
  void whatCannotBeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TwoOfADraw(new int[] {0, 1}));
    assertThatIllegalArgumentException().isThrownBy(() -> new TwoOfADraw(new int[] {-1}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Summary.of(new double[] {1, 2}, new TwoOfADraw(new int[] {1})));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedDifference.of(new double[2], new double[2], all(2)));
    assertThatIllegalArgumentException().isThrownBy(() -> new DrawnTrials(4, 1, 2, 2, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> Proportion.jeffreys(1, 4, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> Proportion.ofDraws(1, 4, 0, 0.1));
  }
}
