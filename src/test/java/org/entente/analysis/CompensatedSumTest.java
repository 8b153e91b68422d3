package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompensatedSumTest {
  /** Neumaier's improvement on Kahan: also a term that is larger than the sum loses nothing. */
  @Test
  void whatALargeTermSwallowsComesBackOnceItIsGone() {
    CompensatedSum sum = new CompensatedSum();
    for (double term : new double[] {1, 1e100, 1, -1e100}) {
      sum.add(term);
    }
    assertThat(sum.value()).isEqualTo(2);
    assertThat(sum.over(4)).isEqualTo(0.5);
  }

  @Test
  void withoutTermsTheSumIsZero() {
    assertThat(new CompensatedSum().value()).isZero();
  }
}
