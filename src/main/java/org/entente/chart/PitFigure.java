package org.entente.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.analysis.PitHistogram;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.Range;
import org.jfree.data.xy.DefaultIntervalXYDataset;

/**
 * The figure {@code pit}: the non-randomised histogram of the probability integral transform, a
 * panel a kind of number; flat where forecasts are calibrated.
 *
 * @param pit what is drawn
 */
public record PitFigure(PitPanels pit) implements Figure {
  private static final double BAR = 0.5;

  @Override
  public String name() {
    return "pit";
  }

  @Override
  public String title() {
    return pit.title();
  }

  @Override
  public String description() {
    List<String> panels = new ArrayList<>();
    for (PitPanels.Kind kind : pit.panels()) {
      panels.add(
          head(kind)
              + ": "
              + String.join(
                  ", ", kind.histogram().shares().stream().map(s -> Text.percent(s)).toList()));
    }
    return "Share of the observed numbers in each part of their forecast, from its low to its high"
        + " end; even where forecasts are calibrated. "
        + pit.subtitle()
        + ". "
        + String.join("; ", panels)
        + ".";
  }

  private static String head(PitPanels.Kind kind) {
    int cases = kind.histogram().cases();
    return kind.name() + " (" + cases + (cases == 1 ? " case" : " cases") + ")";
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    Frame frame = new Frame(theme, sheet, pit.title(), pit.subtitle(), key(theme));
    double label = Text.width("100 %", theme.note());
    double left = label + theme.px(18);
    double right = label / 2 + theme.px(6); // the last label is centred on the axis's end
    int kinds = pit.panels().size();
    PanelGrid grid = new PanelGrid(theme, frame.plots(), kinds, left, left, right, 1);
    List<Panel> panels = new ArrayList<>();
    for (int place = 0; place < kinds; place++) {
      PitHistogram histogram = pit.panels().get(place).histogram();
      XYPlot plot = plot(theme, histogram);
      new Space(grid.left(place), grid.right(), theme.px(10), Frame.axisHeight(theme)).fix(plot);
      panels.add(
          new Panel(Plots.chart(theme, plot), grid.chart(place), (x, y) -> reading(histogram, x)));
    }
    return new Arrangement(g -> paint(g, theme, frame, grid), panels);
  }

  private void paint(Graphics2D g, Theme theme, Frame frame, PanelGrid grid) {
    frame.paint(g);
    for (int place = 0; place < pit.panels().size(); place++) {
      String head = Text.fit(head(pit.panels().get(place)), theme.name(), grid.headWidth(place));
      grid.head(g, place, List.of(head), theme.palette().text(0));
    }
  }

  private static XYPlot plot(Theme theme, PitHistogram histogram) {
    XYPlot plot = Plots.empty(theme);
    plot.setDomainAxis(0, new PlainAxis(theme, new Range(0, 1), true));
    double most = histogram.shares().stream().mapToDouble(share -> share).max().orElse(1);
    double even = 1.0 / histogram.shares().size();
    Range up = new Range(0, Math.min(1, MonthlyPlot.roundedUp(Math.max(most, 1.2 * even))));
    plot.setRangeAxis(0, new PlainAxis(theme, up, true).bare());
    ValueMarker line = new ValueMarker(even, theme.palette().quiet(), theme.dashed(2, 4f, 2.5f));
    plot.addRangeMarker(line);
    int bins = histogram.shares().size();
    double[][] bars = new double[6][bins];
    for (int b = 0; b < bins; b++) {
      double share = histogram.shares().get(b);
      double[] cell = {(b + 0.5) / bins, (double) b / bins, (b + 1.0) / bins, share, 0, share};
      for (int row = 0; row < cell.length; row++) {
        bars[row][b] = cell[row];
      }
    }
    DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
    data.addSeries("shares", bars);
    plot.setDataset(data);
    XYBarRenderer renderer = new XYBarRenderer(0.06);
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setDefaultCreateEntities(false);
    renderer.setSeriesPaint(0, Palette.faint(theme.palette().line(0), BAR));
    plot.setRenderer(renderer);
    return plot;
  }

  private static List<Key.Entry> key(Theme theme) {
    return List.of(
        new Key.Entry(
            Sign.area(Palette.faint(theme.palette().line(0), BAR)),
            Key.narrow(theme),
            "share of the observed numbers by where they lie in their forecast, 0 % its low end"),
        new Key.Entry(
            Sign.line(theme.palette().quiet(), theme.dashed(2, 4f, 2.5f)),
            Key.wide(theme),
            "calibrated"));
  }

  private static Optional<String> reading(PitHistogram histogram, double x) {
    if (!(x >= 0 && x < 1)) {
      return Optional.empty();
    }
    int bins = histogram.shares().size();
    int bin = (int) (x * bins);
    return Optional.of(
        Text.percent((double) bin / bins)
            + " to "
            + Text.percent((bin + 1.0) / bins)
            + " of the forecast: "
            + Text.percent(histogram.shares().get(bin))
            + " of the observed numbers");
  }
}
