package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.junit.jupiter.api.Test;

class GrowingChartTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

  private final GrowingChart chart =
      GrowingChart.of("alignment", FIRST, FIRST.plusDays(99), List.of("Delhi", "Delhi"));

  @Test
  void whatIsAddedIsWhatIsDrawn() {
    chart.add(FIRST, new double[] {0.25, -0.5});
    chart.add(FIRST.plusDays(1), new double[] {0.3, -0.6});

    assertThat(chart.length()).isEqualTo(2);
    assertThat(chart.value(0, 1)).isEqualTo(0.3);
    assertThat(chart.getChart().getXYPlot().getDataset().getYValue(1, 0)).isEqualTo(-0.5);
    assertThat(chart.getChart().getXYPlot().getDataset().getXValue(1, 1))
        .isEqualTo(Days.millis(FIRST.plusDays(1)));
  }

  @Test
  void theVerticalAxisHoldsAllLinesAndForgetsWhatIsForgotten() {
    ValueAxis up = chart.getChart().getXYPlot().getRangeAxis();
    chart.add(FIRST, new double[] {5, -5});
    assertThat(up.getLowerBound()).isLessThan(-5);
    assertThat(up.getUpperBound()).isGreaterThan(5);

    chart.forget();
    chart.add(FIRST, new double[] {0.1, 0.1});

    assertThat(chart.length()).isEqualTo(1);
    assertThat(up.getLowerBound()).isBetween(0.05, 0.1);
    assertThat(up.getUpperBound()).isBetween(0.1, 0.15);
  }

  @Test
  void everyLineNeedsAValue() {
    assertThatThrownBy(() -> chart.add(FIRST, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 lines");
    assertThatThrownBy(() -> GrowingChart.of("alignment", FIRST, FIRST, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thePointerReadsTheDay() {
    for (int day = 0; day < 100; day++) {
      chart.add(FIRST.plusDays(day), new double[] {day / 100.0, -0.5});
    }
    chart.setSize(700, 400);
    chart.paint(new BufferedImage(700, 400, BufferedImage.TYPE_INT_RGB).createGraphics());
    Rectangle2D data = chart.getScreenDataArea();

    double noon = Days.millis(FIRST.plusDays(50)) / 2 + Days.millis(FIRST.plusDays(51)) / 2;
    ValueAxis across = chart.getChart().getXYPlot().getDomainAxis();
    double x = across.valueToJava2D(noon, data, RectangleEdge.BOTTOM);
    String read = chart.getToolTipText(at(x, data.getCenterY()));

    assertThat(read).contains("20 April 2024", "Delhi 0.50", "Delhi \u22120.50");
    assertThat(chart.getToolTipText(at(data.getMaxX() + 30, data.getCenterY()))).isNull();
  }

  private MouseEvent at(double x, double y) {
    return new MouseEvent(
        chart, MouseEvent.MOUSE_MOVED, 0L, 0, (int) x, (int) y, 0, false, MouseEvent.NOBUTTON);
  }
}
