package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.analysis.Forecast;
import org.entente.analysis.PitHistogram;
import org.entente.analysis.ReliabilityDiagram;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

/** The pictures of scores show what they are given. */
class ScoreFiguresTest {
  static final Reliability RELIABILITY =
      new Reliability("How often it came", SyntheticRegion.SUBTITLE, diagram());
  static final PitPanels PIT =
      new PitPanels(
          "Where it lies",
          SyntheticRegion.SUBTITLE,
          List.of(
              new PitPanels.Kind("counts", histogram(0.2, 0.6)),
              new PitPanels.Kind("months", histogram(0, 1))));

  private static ReliabilityDiagram diagram() {
    List<Forecast> forecasts = new ArrayList<>();
    for (int f = 0; f < 20; f++) {
      forecasts.add(new Forecast(f < 12 ? 0.25 : 0.95, f % 3 == 0));
    }
    return ReliabilityDiagram.of(forecasts, 10);
  }

  private static PitHistogram histogram(double below, double upTo) {
    return PitHistogram.of(List.of(new PitHistogram.Case(below, upTo)), 10);
  }

  private static XYPlot plot(Figure figure, int panel) {
    return figure.arrange(Sheet.STANDARD).panels().get(panel).chart().getXYPlot();
  }

  @Test
  void sharesOfYesStandAboveTheProbabilitiesGiven() {
    ReliabilityFigure figure = new ReliabilityFigure(RELIABILITY);
    XYDataset shares = plot(figure, 0).getDataset(ReliabilityPlot.SHARES);
    assertThat(shares.getItemCount(0)).isEqualTo(2);
    assertThat(shares.getXValue(0, 0)).isCloseTo(0.25, within(1e-12));
    assertThat(shares.getYValue(0, 0)).isCloseTo(4 / 12.0, within(1e-12));
    assertThat(shares.getXValue(0, 1)).isCloseTo(0.95, within(1e-12));
    assertThat(shares.getYValue(0, 1)).isCloseTo(3 / 8.0, within(1e-12));
    assertThat(Drawn.of(figure, Sheet.STANDARD).texts()).contains("12", "8", "reliable");
    assertThat(figure.description())
        .contains("given 25 % on average, 4 of 12 questions came to yes");
  }

  @Test
  void aHistogramsBarsAreItsShares() {
    PitFigure figure = new PitFigure(PIT);
    assertThat(figure.arrange(Sheet.STANDARD).panels()).hasSize(2);
    XYDataset bars = plot(figure, 0).getDataset();
    for (int bin = 0; bin < 10; bin++) {
      assertThat(bars.getYValue(0, bin)).isCloseTo(bin >= 2 && bin < 6 ? 0.25 : 0, within(1e-12));
      assertThat(plot(figure, 1).getDataset().getYValue(0, bin)).isCloseTo(0.1, within(1e-12));
    }
    assertThat(Drawn.of(figure, Sheet.STANDARD).texts()).contains("counts (1 case)", "calibrated");
  }
}
