package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfidenceTest {
  @Test
  void studentsQuantilesAreThoseOfTheReference() {
    for (Expected row : Expected.rows("intervals/student.csv")) {
      double quantile = row.number("quantile");
      assertThat(Confidence.student(row.whole("freedom")))
          .as(row.toString())
          .isCloseTo(quantile, within(1e-10 * quantile));
    }
  }
}
