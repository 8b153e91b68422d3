package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.design.Design;
import org.entente.design.Designs;
import org.entente.design.Factor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How often intervals at 95 % hold Ishigami's indices, of 500 designs. The interval takes rows as
 * independent; rows of a scrambled Sobol' sequence are spread more evenly, so that with them it is
 * wider than it need be: conservative.
 */
@Tag("study")
class IndexCoverageTest {
  private static final int REPEATS = 500;
  private static final int ROWS = 1024;

  /** First order, then total, of each factor (see the reference file sobol-n1024.json). */
  private static final double[] TRUE = {
    0.31390519114781146,
    0.4424111447900409,
    0,
    0.5575888552099592,
    0.4424111447900409,
    0.24368366406214773
  };

  private interface Rows {
    Design of(long seed);
  }

  private static double[] shares(Rows rows) {
    int[] held = new int[TRUE.length];
    for (int repeat = 0; repeat < REPEATS; repeat++) {
      DesignSample sample =
          TestFunctions.sample(rows.of(1_000_003L * repeat), TestFunctions::ishigami);
      Indices indices = Estimators.named("sobol").estimate(sample, repeat);
      for (int i = 0; i < TRUE.length; i++) {
        Index index = indices.indices().get(i);
        held[i] += index.low() <= TRUE[i] && TRUE[i] <= index.high() ? 1 : 0;
      }
    }
    return IntStream.of(held).mapToDouble(count -> (double) count / REPEATS).toArray();
  }

  private static Design random(long seed) {
    List<Factor> six = new ArrayList<>(TestFunctions.factors(6, 0, 1));
    Design rows = Designs.random(six, ROWS, seed);
    return TestFunctions.blocks(TestFunctions.ofIshigami(), rows.points(), false);
  }

  @Test
  void intervalsFromIndependentRowsHoldTheIndexAsOftenAsTheySay() {
    for (double share : shares(IndexCoverageTest::random)) {
      assertThat(share).isBetween(0.89, 0.99);
    }
  }

  @Test
  void intervalsFromScrambledRowsHoldTheIndexAtLeastAsOften() {
    for (double share :
        shares(seed -> Designs.sobol(TestFunctions.ofIshigami(), ROWS, false, seed))) {
      assertThat(share).isGreaterThanOrEqualTo(0.93);
    }
  }
}
