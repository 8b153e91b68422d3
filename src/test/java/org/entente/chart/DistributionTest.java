package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DistributionTest {
  private static Distribution of(double... values) {
    return Distribution.of("Title", "Subtitle", "response", values);
  }

  @Property(tries = 200)
  void everyValueIsInOneBinAndBinsFollowOneAnother(
      @ForAll @Size(min = 1, max = 300) List<@DoubleRange(min = -1e3, max = 1e3) Double> drawn) {
    double[] values = drawn.stream().mapToDouble(Double::doubleValue).toArray();
    Distribution distribution = of(values);
    int sum = 0;
    double before = Double.NEGATIVE_INFINITY;
    for (Bin bin : distribution.bins()) {
      assertThat(bin.low()).isGreaterThanOrEqualTo(before);
      before = bin.high();
      sum += bin.share().successes();
      int within =
          (int)
              Arrays.stream(values)
                  .filter(
                      value ->
                          bin.isValue()
                              ? value == bin.low()
                              : value >= bin.low() && value < bin.high())
                  .count();
      assertThat(bin.share().successes()).isEqualTo(within);
      assertThat(bin.share().trials()).isEqualTo(values.length);
    }
    assertThat(sum).isEqualTo(values.length);
    assertThat(distribution.bins().size()).isBetween(1, 65);
  }

  @Test
  void aFewValuesHaveABinEachAndManyShareBins() {
    assertThat(of(2, 0, 2, 1, 2).bins())
        .extracting(Bin::low, bin -> bin.share().successes())
        .containsExactly(tuple(0.0, 1), tuple(1.0, 1), tuple(2.0, 3));
    double[] many = new double[13];
    Arrays.setAll(many, i -> i * 0.37);
    assertThat(of(many).bins()).noneMatch(Bin::isValue);
  }

  @Test
  void binsOfWholeNumbersHaveThemInTheirMiddle() {
    double[] counts = new double[400];
    Arrays.setAll(counts, i -> i % 40);
    for (Bin bin : of(counts).bins()) {
      assertThat(bin.low() + 0.5).isEqualTo(Math.rint(bin.low() + 0.5));
      assertThat(bin.high() - bin.low()).isEqualTo(Math.rint(bin.high() - bin.low()));
    }
  }

  /** Expected: R 4.2, quantile(1:5, c(.05,.25,.5,.75,.95)) and t.test(1:5)$conf.int. */
  @Test
  void quantilesAndTheMeanAreThoseOfTheSample() {
    Distribution distribution = of(5, 3, 1, 2, 4);
    assertThat(distribution.spread()).isEqualTo(new Spread(1.2, 2, 3, 4, 4.8));
    assertThat(distribution.mean().value()).isEqualTo(3);
    assertThat(distribution.mean().low()).isCloseTo(1.036757, within(1e-6));
    assertThat(distribution.mean().high()).isCloseTo(4.963243, within(1e-6));
  }

  @Test
  void aSingleHistoryHasAMeanWithoutInterval() {
    assertThat(of(0.25).mean()).isEqualTo(Interval.of(0.25));
    assertThat(of(0.25).bins()).hasSize(1);
  }

  @Test
  void nothingHasNoDistribution() {
    assertThatThrownBy(() -> of()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChosenResponseNamesItsFile() {
    assertThat(new DistributionFigure(of(1, 2), false).name()).isEqualTo("distribution");
    assertThat(new DistributionFigure(of(1, 2), true).name()).isEqualTo("distribution.response");
  }
}
