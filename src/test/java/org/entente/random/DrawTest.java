package org.entente.random;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static final long KEY = Key.of(20250101).with("draw").bits();
  private static final int DRAWS = 200_000;

  @Property(seed = "20250101")
  void aUniformNumberLiesStrictlyBetween0And1(@ForAll long bits) {
    assertThat(Draw.toUniform(bits)).isGreaterThan(0).isLessThan(1);
  }

  @Test
  void noBitsGiveAnEnd() {
    assertThat(Draw.toUniform(0)).isGreaterThan(0).isLessThan(0x1p-52);
    assertThat(Draw.toUniform(-1)).isLessThan(1).isGreaterThan(1 - 0x1p-52);
  }

  @Property(seed = "20250101")
  void theComplementOfTheBitsGivesTheComplementOfTheNumber(@ForAll long bits) {
    assertThat(Draw.toUniform(bits) + Draw.toUniform(~bits)).isEqualTo(1);
  }

  /** A fair generator fails once in 1,000. */
  @Test
  void uniformNumbersAreUniform() {
    double[] draws = new double[DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      draws[d] = Draw.uniform(KEY, d);
    }
    assertThat(Fit.probability(x -> x, draws)).isGreaterThan(1e-3);
  }

  /** A fair generator fails once in 1,000. */
  @Test
  void gumbelDeviatesFollowTheGumbelDistribution() {
    double[] draws = new double[DRAWS];
    for (int d = 0; d < DRAWS; d++) {
      draws[d] = Draw.gumbel(KEY, d);
    }
    assertThat(Fit.probability(x -> Math.exp(-Math.exp(-x)), draws)).isGreaterThan(1e-3);
  }

  @Property(seed = "20250101")
  void aGumbelDeviateIsFinite(@ForAll long position) {
    assertThat(Draw.gumbel(KEY, position)).isFinite();
  }

  @Test
  void everyPositionIsDrawnOnItsOwn() {
    double later = Draw.gaussian(KEY, 7);
    for (int d = 0; d < 7; d++) {
      assertThat(Draw.gaussian(KEY, d)).isNotEqualTo(later);
    }
    assertThat(Draw.gaussian(KEY, 7)).isEqualTo(later);
  }
}
