package org.entente.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.random.Key;
import org.junit.jupiter.api.Test;

/** How particles are moved. */
class KernelTest {
  private static final Kernel KERNEL =
      new Kernel(
          List.of(
              new Particle(new double[] {0.05}, new double[0], 0, 1),
              new Particle(new double[] {0.4}, new double[0], 0, 3)));

  @Test
  void theDensityHasTheWholeOfItsMassWithinTheRange() {
    int parts = 20_000;
    double sum = 0;
    for (int i = 0; i < parts; i++) {
      sum += KERNEL.density(new double[] {(i + 0.5) / parts}) / parts;
    }
    assertThat(sum).isCloseTo(1, within(1e-6));
    double wide = 0;
    for (int i = 0; i < parts; i++) {
      wide += Kernel.reflectedNormal((i + 0.5) / parts, 0.9, 2.5) / parts;
    }
    assertThat(wide).isCloseTo(1, within(1e-6));
  }

  @Test
  void movesFollowTheDensity() {
    int n = 20_000;
    int below = 0;
    for (int i = 0; i < n; i++) {
      double moved = KERNEL.move(Key.of(i).bits())[0];
      assertThat(moved).isBetween(0.0, 1.0);
      below += moved < 0.25 ? 1 : 0;
    }
    double expected = 0;
    for (int i = 0; i < 5_000; i++) {
      expected += KERNEL.density(new double[] {0.25 * (i + 0.5) / 5_000}) * 0.25 / 5_000;
    }
    // Four standard errors.
    assertThat((double) below / n).isCloseTo(expected, within(4 * Math.sqrt(0.25 / n)));
  }

  @Test
  void reflectionLeavesWhatLiesWithinAndBringsTheRestIn() {
    assertThat(Kernel.reflected(0.3)).isEqualTo(0.3);
    assertThat(Kernel.reflected(-0.25)).isEqualTo(0.25);
    assertThat(Kernel.reflected(1.25)).isEqualTo(0.75);
    assertThat(Kernel.reflected(2.25)).isEqualTo(0.25);
  }
}
