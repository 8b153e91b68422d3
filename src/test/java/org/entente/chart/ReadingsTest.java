package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 6);
  private final Fan weekly =
      new Fan(
          "Title",
          "Subtitle",
          Measure.alignmentWith("Kabul"),
          new Course(List.of(DAY, DAY.plusDays(7)), List.of(), List.of()),
          List.of(
              new Partner("a", "Above", List.of(flat(0.5), new Spread(0.1, 0.2, 0.3, 0.4, 0.5))),
              new Partner("b", "Below", List.of(flat(-0.5), flat(-0.6)))));

  @Test
  void thePointerIsToldDatePartnerMedianAndBands() {
    assertThat(Readings.at(weekly, Days.millis(DAY.plusDays(7)), 0.9))
        .contains(
            "13 January 2025, Above: median 0.30, middle 50 % from 0.20 to 0.40, middle 90 % from"
                + " 0.10 to 0.50");
  }

  @Test
  void theNearestMedianIsRead() {
    assertThat(Readings.at(weekly, Days.millis(DAY), -0.1).orElseThrow())
        .startsWith("6 January 2025, Below: median \u22120.50");
  }

  @Test
  void betweenTwoDatesTheEarlierIsRead() {
    assertThat(Readings.at(weekly, Days.millis(DAY.plusDays(6)), 1).orElseThrow())
        .startsWith("6 January 2025");
  }

  @Test
  void outsideTheDatesThereIsNothingToRead() {
    assertThat(Readings.at(weekly, Days.millis(DAY) - 1.0, 0)).isEmpty();
    assertThat(Readings.at(weekly, Days.millis(DAY.plusDays(8)), 0)).isEmpty();
  }

  private static Spread flat(double value) {
    return new Spread(value, value, value, value, value);
  }
}
