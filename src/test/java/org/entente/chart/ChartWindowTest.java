package org.entente.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;
import org.junit.jupiter.api.Test;

class ChartWindowTest {
  private final Figure figure = new DriftFigure(SyntheticDrift.kabul());

  @Test
  void withoutADisplayTheWindowIsRefusedInOneSentence() {
    assumeTrue(GraphicsEnvironment.isHeadless());

    assertThatThrownBy(() -> ChartWindow.show(List.of(figure)))
        .isInstanceOf(NoDisplayException.class)
        .hasMessageStartingWith("There is no display");
  }

  @Test
  void aWindowWithoutFiguresIsRefused() {
    assertThatThrownBy(() -> ChartWindow.show(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void thePointerOverAPanelReadsTheData() {
    PanelView view = painted();
    Rectangle2D data = view.getScreenDataArea();

    assertThat(view.getToolTipText(at(view, data.getMaxX() - 1, data.getMinY() + 1)))
        .contains("December 2025, TTP: median");
    assertThat(view.getToolTipText(at(view, data.getMaxX() + 20, data.getMinY()))).isNull();
  }

  @Test
  void zoomingBackShowsWhatWasThereAtFirst() {
    PanelView view = painted();
    XYPlot plot = view.getChart().getXYPlot();
    Range domain = plot.getDomainAxis().getRange();
    Range range = plot.getRangeAxis().getRange();
    view.zoom(new Rectangle2D.Double(300, 200, 100, 100));
    assertThat(plot.getDomainAxis().getRange()).isNotEqualTo(domain);

    view.restoreAutoBounds();

    assertThat(plot.getDomainAxis().getRange()).isEqualTo(domain);
    assertThat(plot.getRangeAxis().getRange()).isEqualTo(range);
  }

  private PanelView painted() {
    PanelView view =
        new PanelView(figure.arrange(new Sheet(800, 450, Palette.LIGHT)).panels().get(0));
    view.setSize(800, 400);
    view.paint(new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB).createGraphics());
    return view;
  }

  private static MouseEvent at(PanelView view, double x, double y) {
    Point point = new Point((int) x, (int) y);
    return new MouseEvent(
        view, MouseEvent.MOUSE_MOVED, 0L, 0, point.x, point.y, 0, false, MouseEvent.NOBUTTON);
  }
}
