package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;
import org.junit.jupiter.api.Test;

class PlottedDataTest {
  private final Fan fan = SyntheticDrift.kabul();

  @Test
  void theOnePlotShowsExactlyTheNumbersGiven() {
    List<Panel> panels = new DriftFigure(fan).arrange(Sheet.STANDARD).panels();

    assertThat(panels).hasSize(1);
    XYPlot plot = panels.get(0).chart().getXYPlot();
    for (int place = 0; place < fan.partners().size(); place++) {
      check(plot, place, fan.partners().get(place));
    }
  }

  @Test
  void everyPanelShowsExactlyItsPartnersNumbers() {
    List<Panel> panels = new DriftFanFigure(fan).arrange(Sheet.STANDARD).panels();

    assertThat(panels).hasSameSizeAs(fan.partners());
    for (int place = 0; place < panels.size(); place++) {
      XYPlot plot = panels.get(place).chart().getXYPlot();
      assertThat(plot.getDataset(FanPlot.MEDIANS).getSeriesCount()).isEqualTo(1);
      check(plot, 0, fan.partners().get(place));
    }
  }

  @Test
  void panelsShareTheirAxes() {
    List<Panel> panels = new DriftFanFigure(fan).arrange(Sheet.STANDARD).panels();

    assertThat(panels)
        .extracting(panel -> panel.chart().getXYPlot().getRangeAxis().getRange())
        .containsOnly(panels.get(0).chart().getXYPlot().getRangeAxis().getRange());
    assertThat(panels)
        .extracting(panel -> panel.chart().getXYPlot().getDomainAxis().getRange())
        .containsOnly(panels.get(0).chart().getXYPlot().getDomainAxis().getRange());
  }

  @Test
  void theAxisHoldsEveryQuantileAndZero() {
    XYPlot plot = new DriftFigure(fan).arrange(Sheet.STANDARD).panels().get(0).chart().getXYPlot();

    assertThat(plot.getRangeAxis().getRange().contains(0)).isTrue();
    for (Partner partner : fan.partners()) {
      for (Spread spread : partner.spreads()) {
        assertThat(plot.getRangeAxis().getRange().contains(spread.q05())).isTrue();
        assertThat(plot.getRangeAxis().getRange().contains(spread.q95())).isTrue();
      }
    }
  }

  private void check(XYPlot plot, int series, Partner partner) {
    XYDataset medians = plot.getDataset(FanPlot.MEDIANS);
    XYDataset edges = plot.getDataset(FanPlot.EDGES);
    IntervalXYDataset half = (IntervalXYDataset) plot.getDataset(FanPlot.HALF);
    IntervalXYDataset wide = (IntervalXYDataset) plot.getDataset(FanPlot.NINE_TENTHS);
    assertThat(medians.getSeriesKey(series).toString()).isEqualTo(partner.id());
    assertThat(medians.getItemCount(series)).isEqualTo(fan.course().dates().size());
    for (int row = 0; row < fan.course().dates().size(); row++) {
      Spread spread = partner.spreads().get(row);
      assertThat(medians.getXValue(series, row))
          .isEqualTo(Instant.parse(fan.course().dates().get(row) + "T00:00:00Z").toEpochMilli());
      assertThat(medians.getYValue(series, row)).isEqualTo(spread.q50());
      assertThat(half.getStartYValue(series, row)).isEqualTo(spread.q25());
      assertThat(half.getEndYValue(series, row)).isEqualTo(spread.q75());
      assertThat(wide.getStartYValue(series, row)).isEqualTo(spread.q05());
      assertThat(wide.getEndYValue(series, row)).isEqualTo(spread.q95());
      assertThat(edges.getYValue(2 * series, row)).isEqualTo(spread.q05());
      assertThat(edges.getYValue(2 * series + 1, row)).isEqualTo(spread.q95());
    }
  }
}
