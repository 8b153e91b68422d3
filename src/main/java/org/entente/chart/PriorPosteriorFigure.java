package org.entente.chart;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The figure {@code prior-posterior}: for each calibrated quantity the density after a record was
 * looked at, in bars, over that before.
 *
 * @param sample what is drawn
 */
public record PriorPosteriorFigure(WeightedSample sample) implements Figure {
  @Override
  public String name() {
    return "prior-posterior";
  }

  @Override
  public String title() {
    return sample.title();
  }

  @Override
  public String description() {
    return sample.title()
        + ". "
        + sample.subtitle()
        + ". "
        + String.join(
            "; ", sample.quantities().stream().map(q -> q.name() + ": " + q.found()).toList())
        + ".";
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    double wide = Key.wide(theme);
    List<Key.Entry> key =
        List.of(
            new Key.Entry(Sign.area(DensityPlot.bar(theme)), wide, "density after the record"),
            new Key.Entry(
                Sign.line(theme.palette().ink(), theme.dashed(2, 4f, 2.5f)), wide, "before"));
    Frame frame = new Frame(theme, sheet, sample.title(), sample.subtitle(), key);
    double left = theme.px(48);
    int count = sample.quantities().size();
    PanelGrid grid =
        new PanelGrid(theme, frame.plots(), count, left, theme.px(24), theme.px(24), 2);
    double most = DensityPlot.most(sample);
    List<Panel> panels = new ArrayList<>();
    for (int q = 0; q < count; q++) {
      Space space = new Space(grid.left(q), grid.right(), theme.px(6), Frame.axisHeight(theme));
      panels.add(
          new DensityPlot(theme, sample, q, most).panel(grid.chart(q), space, grid.isFirst(q)));
    }
    return new Arrangement(g -> paint(g, theme, frame, grid), panels);
  }

  private void paint(Graphics2D g, Theme theme, Frame frame, PanelGrid grid) {
    frame.paint(g);
    for (int q = 0; q < sample.quantities().size(); q++) {
      WeightedSample.Quantity quantity = sample.quantities().get(q);
      grid.head(g, q, List.of(quantity.name(), quantity.found()), theme.palette().ink());
    }
  }
}
