package org.entente.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** Against StrictMath, which errs by less than one unit in the last place. */
class LogarithmTest {
  private static void isClose(double x) {
    double expected = StrictMath.log(x);
    assertThat(Logarithm.of(x)).as("log %s", x).isCloseTo(expected, within(4 * Math.ulp(expected)));
  }

  @Property(seed = "20250101", tries = 20_000)
  void itIsWithinFourUnitsInTheLastPlace(@ForAll long bits) {
    isClose(Draw.toUniform(bits));
    isClose(-StrictMath.log(Draw.toUniform(bits)));
  }

  @Property(seed = "20250101", tries = 20_000)
  void soItIsAboutOneWhereItVanishes(@ForAll @DoubleRange(min = -0.01, max = 0.01) double off) {
    isClose(1 + off);
  }

  @Test
  void itIsExactWhereAUniformNumberEnds() {
    assertThat(Logarithm.of(1)).isZero();
    for (double x : new double[] {0x1p-53, 1 - 0x1p-53, 0.75, 1.5, 0x1p-1022, Double.MAX_VALUE}) {
      isClose(x);
    }
  }

  @Test
  void itRisesAcrossTheEdgesOfItsCells() {
    for (int cell = 0; cell <= 256; cell++) {
      double edge = 0.75 + cell / 512.0;
      assertThat(Logarithm.of(edge)).isLessThanOrEqualTo(Logarithm.of(edge * (1 + 0x1p-50)));
      assertThat(Logarithm.of(edge)).isGreaterThanOrEqualTo(Logarithm.of(edge * (1 - 0x1p-50)));
    }
  }
}
