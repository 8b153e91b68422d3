package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.entente.analysis.PairedDifference.Verdict;
import org.junit.jupiter.api.Test;

class PairedDifferenceTest {
  @Test
  void differencesAreThoseOfTheReference() {
    for (Expected row : Expected.rows("intervals/pairs.csv")) {
      PairedDifference found = PairedDifference.of(row.numbers("base"), row.numbers("other"));
      assertThat(found.pairs()).isEqualTo(row.numbers("base").length);
      assertThat(found.mean()).isCloseTo(row.number("mean"), within(1e-12));
      assertThat(found.low()).as(row.toString()).isCloseTo(row.number("low"), within(1e-12));
      assertThat(found.high()).as(row.toString()).isCloseTo(row.number("high"), within(1e-12));
      assertThat(found.above()).isEqualTo(row.whole("above"));
      assertThat(found.equal()).isEqualTo(row.whole("equal"));
      assertThat(found.below()).isEqualTo(row.whole("below"));
      assertThat(found.verdict()).hasToString(row.text("verdict"));
      assertThat(found.varianceRatio().isPresent()).isEqualTo(row.has("ratio"));
      if (row.has("ratio")) {
        double ratio = row.number("ratio");
        assertThat(found.varianceRatio().getAsDouble()).isCloseTo(ratio, within(1e-12 * ratio));
      }
    }
  }

  @Property(tries = 300, seed = "20250101")
  void swappingTheSidesTurnsTheSignOfTheDifference(
      @ForAll @Size(value = 30) List<@DoubleRange(min = -2, max = 2) Double> baseDrawn,
      @ForAll @Size(value = 30) List<@DoubleRange(min = -2, max = 2) Double> otherDrawn) {
    double[] base = Expected.array(baseDrawn);
    double[] other = Expected.array(otherDrawn);
    PairedDifference there = PairedDifference.of(base, other);
    PairedDifference back = PairedDifference.of(other, base);
    assertThat(back.mean()).isEqualTo(0.0 - there.mean());
    assertThat(back.low()).isEqualTo(0.0 - there.high());
    assertThat(back.high()).isEqualTo(0.0 - there.low());
    assertThat(back.above()).isEqualTo(there.below());
    assertThat(back.equal()).isEqualTo(there.equal());
    assertThat(back.verdict()).isEqualTo(there.verdict());
  }

  @Test
  void historiesThatNeverPartAreTheSameInAll() {
    double[] values = {0.1, 0.7, 0.3};
    PairedDifference found = PairedDifference.of(values, values.clone());
    assertThat(found)
        .isEqualTo(
            new PairedDifference(
                3, 0, 0, 0, 0, 3, 0, 3, Verdict.SAME_IN_ALL, OptionalDouble.empty()));
  }

  @Test
  void aSmallestDifferenceCountsAsOne() {
    double[] base = {0.1, 0.2};
    double[] other = {Math.nextUp(0.1), Math.nextDown(0.2)};
    PairedDifference found = PairedDifference.of(base, other);
    assertThat(found.above()).isOne();
    assertThat(found.below()).isOne();
    assertThat(found.equal()).isZero();
  }

  /** Both sides share a part with three times the variance of what each has for itself. */
  @Test
  void theVarianceRatioIsWhatUnpairedReplicationsWouldCost() {
    Random chance = new Random(20250101);
    int n = 20_000;
    double[] base = new double[n];
    double[] other = new double[n];
    for (int i = 0; i < n; i++) {
      double shared = Math.sqrt(3) * chance.nextGaussian();
      base[i] = shared + chance.nextGaussian();
      other[i] = shared + chance.nextGaussian();
    }
    assertThat(PairedDifference.of(base, other).varianceRatio().getAsDouble())
        .isCloseTo(4, within(0.2));
  }

  @Test
  void whatDoesNotPairIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedDifference.of(new double[3], new double[4]))
        .withMessageContaining("3, 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedDifference.of(new double[1], new double[1]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PairedDifference.of(new double[2], new double[] {0, Double.NaN}));
  }

  @Test
  void numbersThatContradictEachOtherAreRefused() {
    OptionalDouble none = OptionalDouble.empty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PairedDifference(3, 0, 0, 0, 1, 1, 2, 3, Verdict.RARE, none));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PairedDifference(3, 2, 0, 1, 1, 1, 1, 3, Verdict.RARE, none));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PairedDifference(3, 0, 0, 1, 1, 1, 1, 3, Verdict.MEASURED, none));
  }
}
