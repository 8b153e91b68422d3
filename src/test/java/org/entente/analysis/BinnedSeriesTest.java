package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinnedSeriesTest {
  private static final double ROUNDING = 1e-14;

  @Property(tries = 500, seed = "20250101")
  void aQuantileErrsByAtMostOneBin(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -1, max = 1) Double> valuesDrawn,
      @ForAll @DoubleRange(min = 0, max = 1) double p,
      @ForAll @IntRange(min = 1, max = 300) int bins) {
    double[] values = Expected.array(valuesDrawn);
    BinnedSeries series = new BinnedSeries(3, bins, -1, 1);
    for (double value : values) {
      series.add(1, value);
    }
    Arrays.sort(values);
    assertThat(series.count(1)).isEqualTo(values.length);
    assertThat(series.quantile(1, p))
        .isCloseTo(Quantiles.ofSorted(values, p), within(2.0 / bins + ROUNDING));
  }

  @Property(tries = 300, seed = "20250101")
  void quantilesRiseWithTheProbabilityWithinTheGrid(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -1, max = 1) Double> valuesDrawn,
      @ForAll @DoubleRange(min = 0, max = 1) double p,
      @ForAll @DoubleRange(min = 0, max = 1) double q) {
    double[] values = Expected.array(valuesDrawn);
    BinnedSeries series = new BinnedSeries(1, 20, -1, 1);
    for (double value : values) {
      series.add(0, value);
    }
    double lower = series.quantile(0, Math.min(p, q));
    double upper = series.quantile(0, Math.max(p, q));
    assertThat(lower).isLessThanOrEqualTo(upper + ROUNDING);
    assertThat(lower).isGreaterThanOrEqualTo(-1);
    assertThat(upper).isLessThanOrEqualTo(1);
  }

  @Property(tries = 500, seed = "20250101")
  void aMeanErrsByAtMostOneStepInEightThousandMillions(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = -1, max = 1) Double> valuesDrawn) {
    double[] values = Expected.array(valuesDrawn);
    BinnedSeries series = new BinnedSeries(1, 10, -1, 1);
    for (double value : values) {
      series.add(0, value);
    }
    assertThat(series.mean(0)).isCloseTo(Moments.mean(values), within(2 * 0x1p-33 + ROUNDING));
  }

  @Property(tries = 300, seed = "20250101")
  void theOrderOfValuesAndMergesLeavesNoTrace(
      @ForAll @Size(min = 2, max = 60) List<@DoubleRange(min = -2, max = 2) Double> values,
      @ForAll long seed) {
    BinnedSeries serial = of(values);
    Random chance = new Random(seed);
    Collections.shuffle(values, chance);
    int cut = chance.nextInt(values.size() + 1);
    BinnedSeries parts = of(values.subList(cut, values.size()));
    parts.merge(of(values.subList(0, cut)));
    assertThat(parts.count(0)).isEqualTo(serial.count(0));
    assertThat(parts.mean(0)).isEqualTo(serial.mean(0));
    for (double p = 0; p <= 1; p += 0.125) {
      assertThat(parts.quantile(0, p)).isEqualTo(serial.quantile(0, p));
    }
  }

  private static BinnedSeries of(List<Double> values) {
    BinnedSeries series = new BinnedSeries(1, 50, -2, 2);
    values.forEach(value -> series.add(0, value));
    return series;
  }

  @Test
  void betweenTwoCampsAQuantileLiesWhereThatOfTheValuesDoes() {
    BinnedSeries series = new BinnedSeries(1, 2000, 0, 1);
    series.add(0, 0.1);
    series.add(0, 0.9);
    assertThat(series.quantile(0, 0.5)).isCloseTo(0.5, within(1.0 / 2000));
  }

  @Test
  void cellsKeepApart() {
    BinnedSeries series = new BinnedSeries(2, 100, 0, 1);
    series.add(0, 0);
    series.add(1, 1);
    series.add(1, 0.5);
    assertThat(series.count(0)).isOne();
    assertThat(series.count(1)).isEqualTo(2);
    assertThat(series.mean(0)).isZero();
    assertThat(series.mean(1)).isEqualTo(0.75);
  }

  /** Doubled 31 times less one, which is as many values as a cell can count. */
  @Test
  void asManyValuesAsCanBeCountedStillHaveTheirMean() {
    BinnedSeries all = new BinnedSeries(1, 1, -1, 1);
    BinnedSeries power = new BinnedSeries(1, 1, -1, 1);
    power.add(0, 1);
    for (int bit = 0; bit < 31; bit++) {
      all.merge(power);
      if (bit < 30) {
        power.merge(power);
      }
    }
    assertThat(all.count(0)).isEqualTo(Integer.MAX_VALUE);
    assertThat(all.mean(0)).isEqualTo(1);
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> all.add(0, 1));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> all.merge(power));
  }

  /** Counts are kept in sixteen bits each, and what goes beyond apart. */
  @Test
  void binsCountAsFarAsCellsDoHoweverTheirValuesCame() throws IOException {
    BinnedSeries one = new BinnedSeries(2, 4, 0, 4);
    BinnedSeries other = new BinnedSeries(2, 4, 0, 4);
    double[][] rows = new double[65_537][1];
    for (BinnedSeries series : List.of(one, other)) {
      for (int value = 0; value < 40_000; value++) {
        series.add(1, 3.5);
      }
      series.add(1, rows, rows.length, 0);
    }
    one.merge(other);
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    one.write(new DataOutputStream(written));
    BinnedSeries read = new BinnedSeries(2, 4, 0, 4);
    for (int time = 0; time < 2; time++) {
      read.add(new DataInputStream(new ByteArrayInputStream(written.toByteArray())));
    }
    // 262,148 values in the lowest bin and 160,000 in the highest.
    assertThat(read.count(1)).isEqualTo(4 * (40_000 + 65_537));
    double last = (4.0 * 65_537 - 1) / (read.count(1) - 1);
    assertThat(read.quantile(1, last)).isCloseTo(1, within(1e-5));
    assertThat(read.quantile(1, last + 2.0 / read.count(1))).isCloseTo(3, within(1e-4));
    assertThat(read.mean(1)).isCloseTo(3.5 * 160_000 / read.count(1), within(1e-9));
    assertThat(read.count(0)).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1.0000001, 1.0000001, Double.NaN, Double.POSITIVE_INFINITY})
  void whatLiesOffTheGridIsRefusedAndNotCounted(double value) {
    BinnedSeries series = new BinnedSeries(1, 10, -1, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> series.add(0, value))
        .withMessageContaining("from -1.0 to 1.0");
    assertThat(series.count(0)).isZero();
  }

  @Test
  void anEmptyCellHasNeitherMeanNorQuantile() {
    BinnedSeries series = new BinnedSeries(2, 10, -1, 1);
    series.add(0, 0.5);
    assertThatIllegalStateException().isThrownBy(() -> series.mean(1));
    assertThatIllegalStateException().isThrownBy(() -> series.quantile(1, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> series.quantile(0, 1.5));
  }

  @Test
  void onlyEqualGridsMerge() {
    BinnedSeries series = new BinnedSeries(1, 10, -1, 1);
    for (BinnedSeries other :
        List.of(
            new BinnedSeries(2, 10, -1, 1),
            new BinnedSeries(1, 20, -1, 1),
            new BinnedSeries(1, 10, -2, 1),
            new BinnedSeries(1, 10, -1, 2))) {
      assertThatIllegalArgumentException().isThrownBy(() -> series.merge(other));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0, 1",
    "1, 0, 0, 1",
    "1, 1, 1, 1",
    "1, 1, NaN, 1",
    "1, 1, 0, Infinity",
    "70000, 70000, 0, 1"
  })
  void whatIsNoGridIsRefused(int cells, int bins, double low, double high) {
    assertThatIllegalArgumentException().isThrownBy(() -> new BinnedSeries(cells, bins, low, high));
  }
}
