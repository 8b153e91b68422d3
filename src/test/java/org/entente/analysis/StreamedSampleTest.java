package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A sample summarised as it passes is summarised as the whole of it would be, within its word. */
class StreamedSampleTest {
  private static final double SHARE = 0.0005;

  private static Summary streamed(double... values) {
    StreamedSample sample = new StreamedSample();
    for (double value : values) {
      sample.add(value);
    }
    return sample.summary();
  }

  @Property(tries = 500)
  void itSaysWhatTheWholeSampleSays(
      @ForAll @Size(min = 1, max = 400) double[] values, @ForAll boolean coarse) {
    double[] sample =
        Arrays.stream(values)
            .map(value -> Double.isFinite(value) ? Math.max(-1e9, Math.min(1e9, value)) : 0)
            .map(value -> coarse ? Math.rint(value % 50) : value)
            .toArray();
    assertNear(streamed(sample), Summary.of(sample), sample);
  }

  private static void assertNear(Summary streamed, Summary whole, double[] sample) {
    double size = DoubleStream.of(sample).map(Math::abs).max().orElse(0);
    assertThat(streamed.count()).isEqualTo(whole.count());
    assertThat(streamed.mean()).isCloseTo(whole.mean(), within(1e-12 * size + 1e-300));
    assertThat(streamed.sd().isPresent()).isEqualTo(whole.sd().isPresent());
    if (whole.sd().isPresent()) {
      assertThat(streamed.sd().getAsDouble())
          .isCloseTo(whole.sd().getAsDouble(), within(1e-6 * size + 1e-300));
      assertThat(streamed.standardError().getAsDouble())
          .isCloseTo(whole.standardError().getAsDouble(), within(1e-6 * size + 1e-300));
    }
    // An interpolated quantile errs as far as the larger of its neighbours may.
    assertThat(streamed.q05()).isCloseTo(whole.q05(), within(SHARE * size));
    assertThat(streamed.q50()).isCloseTo(whole.q50(), within(SHARE * size));
    assertThat(streamed.q95()).isCloseTo(whole.q95(), within(SHARE * size));
  }

  @Test
  void quantilesOfManyAreWithinAHalfOfAThousandthOfThemselves() {
    Random random = new Random(7);
    double[] sample = IntStream.range(0, 50_000).mapToDouble(i -> random.nextGaussian()).toArray();
    Summary streamed = streamed(sample);
    Summary whole = Summary.of(sample);
    assertThat(streamed.q05()).isCloseTo(whole.q05(), within(SHARE * Math.abs(whole.q05())));
    assertThat(streamed.q95()).isCloseTo(whole.q95(), within(SHARE * whole.q95()));
    assertThat(streamed.sd().getAsDouble())
        .isCloseTo(whole.sd().getAsDouble(), within(1e-12 * whole.sd().getAsDouble()));
  }

  @Test
  void countsAndSharesAreExact() {
    Random random = new Random(3);
    double[] counts = IntStream.range(0, 5_000).mapToDouble(i -> random.nextInt(2_048)).toArray();
    Summary streamed = streamed(counts);
    Summary whole = Summary.of(counts);
    assertThat(streamed.q05()).isEqualTo(whole.q05());
    assertThat(streamed.q50()).isEqualTo(whole.q50());
    assertThat(streamed.q95()).isEqualTo(whole.q95());
    assertThat(streamed.mean()).isCloseTo(whole.mean(), within(1e-12));
  }

  @Test
  void aSampleThatIsAllOneValueHasThatMeanAndNoSpread() {
    Summary summary = streamed(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1);
    assertThat(summary.mean()).isEqualTo(0.1);
    assertThat(summary.sd()).hasValue(0.0);
    assertThat(summary.q50()).isEqualTo(0.1);
  }

  @Property(tries = 200)
  void quantilesDoNotKnowTheOrder(
      @ForAll @Size(min = 2, max = 60) List<@DoubleRange(min = -1, max = 1) Double> drawn) {
    double[] values = drawn.stream().mapToDouble(Double::doubleValue).toArray();
    double[] turned = values.clone();
    for (int i = 0; i < values.length; i++) {
      turned[i] = values[values.length - 1 - i];
    }
    Summary one = streamed(values);
    Summary other = streamed(turned);
    assertThat(new double[] {one.q05(), one.q50(), one.q95()})
        .containsExactly(other.q05(), other.q50(), other.q95());
  }

  @Test
  void signsAreCounted() {
    StreamedSample sample = new StreamedSample();
    for (double value : new double[] {-1, 0, -0.0, 2, 3}) {
      sample.add(value);
    }
    assertThat(sample.above()).isEqualTo(2);
    assertThat(sample.below()).isEqualTo(1);
    assertThat(sample.summary().q50()).isEqualTo(0.0);
  }

  @Test
  void whatNoSampleMayHoldIsRefused() {
    StreamedSample sample = new StreamedSample();
    assertThatThrownBy(() -> sample.add(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sample.add(1e141)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(sample::summary).isInstanceOf(IllegalArgumentException.class);
  }
}
