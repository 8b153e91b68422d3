package org.entente.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.entente.analysis.Proportion;
import org.junit.jupiter.api.Test;

/** A drift is told as it went in most histories, and how far. */
class DriftTest {
  private static String told(int fell, int rose, int of, double mean, double error) {
    ResponseSummary change =
        new ResponseSummary("drift.a.b", mean, OptionalDouble.of(error), mean, mean, mean, 200);
    return new Drift(
            "Islamabad",
            change,
            change,
            Proportion.jeffreys(fell, of),
            Proportion.jeffreys(rose, of))
        .sentence("Kabul")
        .replace('\u00a0', ' ');
  }

  @Test
  void aFallIsToldWithItsShareItsSizeAndTheIntervalsOfBoth() {
    assertThat(told(900, 100, 1000, -0.12, 0.005))
        .isEqualTo(
            "Kabul's alignment with Islamabad falls in 90 % of 1,000 histories (88 to 92 %),"
                + " by 0.12 on average (0.11 to 0.13).");
  }

  @Test
  void aRiseIsToldAsARise() {
    assertThat(told(10, 30, 40, 0.2, 0.01))
        .startsWith("Kabul's alignment with Islamabad rises in 75 % of 40 histories")
        .endsWith("by 0.20 on average (0.18 to 0.22).");
  }

  @Test
  void aNarrowIntervalIsToldWithOneDecimalMore() {
    assertThat(told(900, 100, 1000, -0.0514, 0.0015))
        .endsWith("by 0.051 on average (0.048 to 0.054).");
  }

  @Test
  void aMeanAgainstTheMajorityIsToldWithItsSign() {
    assertThat(told(60, 40, 100, 0.05, 0.01))
        .contains("falls in 60 %")
        .endsWith("yet changes by +0.05 on average (0.03 to 0.07).");
  }

  @Test
  void whereAllStayTheyFallInNone() {
    assertThat(told(0, 0, 10, 0, 0)).contains("falls in 0 % of 10 histories");
  }

  @Test
  void oneHistoryHasNoInterval() {
    ResponseSummary change = new ResponseSummary("x", -0.1, OptionalDouble.empty(), 0, 0, 0, 1);
    assertThat(change.interval(2)).isEqualTo("unknown");
  }
}
