package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityDiagramTest {
  private static final List<Forecast> FORECASTS =
      List.of(
          new Forecast(0.05, false),
          new Forecast(0.0, false),
          new Forecast(0.1, true),
          new Forecast(0.16, false),
          new Forecast(0.95, true),
          new Forecast(1.0, true));

  @Test
  void eachBinTellsTheMeanProbabilityAndTheShareOfYes() {
    List<ReliabilityDiagram.Stop> stops = ReliabilityDiagram.of(FORECASTS, 10).stops();
    assertThat(stops).extracting(ReliabilityDiagram.Stop::low).containsExactly(0.0, 0.1, 0.9);
    assertThat(stops.get(0).probability()).isCloseTo(0.025, within(1e-15));
    assertThat(stops.get(1).probability()).isCloseTo(0.13, within(1e-15));
    assertThat(stops.get(2).probability()).isCloseTo(0.975, within(1e-15));
    assertThat(stops).extracting(stop -> stop.yes().estimate()).containsExactly(0.0, 0.5, 1.0);
    assertThat(stops.get(1).yes()).isEqualTo(Proportion.jeffreys(1, 2));
  }

  @Test
  void itTellsTheReliabilityOfTheBrierScore() {
    double reliability = 0;
    for (ReliabilityDiagram.Stop stop : ReliabilityDiagram.of(FORECASTS, 10).stops()) {
      double off = stop.probability() - stop.yes().estimate();
      reliability += stop.yes().trials() * off * off / FORECASTS.size();
    }
    assertThat(reliability)
        .isCloseTo(BrierScore.binned(FORECASTS, 10).reliability(), within(1e-15));
  }

  @Test
  void withoutAForecastThereIsNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> ReliabilityDiagram.of(List.of(), 10));
    assertThatIllegalArgumentException().isThrownBy(() -> ReliabilityDiagram.of(FORECASTS, 0));
  }
}
