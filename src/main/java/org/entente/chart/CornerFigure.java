package org.entente.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/**
 * The figure {@code corner}: calibrated quantities two by two as dots whose area is their weight,
 * and each alone on the diagonal.
 *
 * @param sample what is drawn
 */
public record CornerFigure(WeightedSample sample) implements Figure {
  private static final double LEFT = 70;
  private static final double GAP = 14;

  @Override
  public String name() {
    return "corner";
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
        + ". Quantities two by two: "
        + String.join(
            ", ", sample.quantities().stream().map(WeightedSample.Quantity::name).toList())
        + ".";
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    List<Key.Entry> key =
        List.of(
            new Key.Entry(
                Sign.disc(
                    theme.px(5),
                    Palette.faint(theme.palette().line(0), 0.45),
                    theme.palette().line(0),
                    theme.stroke(0.5)),
                Key.narrow(theme),
                "particle, its area its weight"),
            new Key.Entry(
                Sign.area(DensityPlot.bar(theme)), Key.wide(theme), "density of one alone"),
            new Key.Entry(
                Sign.line(theme.palette().ink(), theme.dashed(2, 4f, 2.5f)),
                Key.wide(theme),
                "before the record"));
    Frame frame = new Frame(theme, sheet, sample.title(), sample.subtitle(), key);
    Cells cells = new Cells(theme, frame.plots(), sample.quantities().size());
    List<Panel> panels = new ArrayList<>();
    for (int row = 0; row < cells.count; row++) {
      for (int column = 0; column <= row; column++) {
        panels.add(
            row == column
                ? new DensityPlot(theme, sample, row, DensityPlot.most(sample))
                    .panel(cells.area(row, column), cells.space(), false)
                : dots(theme, cells, row, column));
      }
    }
    return new Arrangement(g -> paint(g, theme, frame, cells), panels);
  }

  /** Cells of equal size, their axes included. */
  private record Cells(Theme theme, Rectangle2D all, int count) {
    Rectangle2D area(int row, int column) {
      double width = all.getWidth() / count;
      double head = Text.lineHeight(theme.note());
      double height = (all.getHeight() - head) / count;
      return new Rectangle2D.Double(
          all.getMinX() + column * width, all.getMinY() + head + row * height, width, height);
    }

    Space space() {
      return new Space(theme.px(LEFT), theme.px(2 * GAP), theme.px(GAP), Frame.axisHeight(theme));
    }
  }

  private Panel dots(Theme theme, Cells cells, int row, int column) {
    XYPlot plot = Plots.empty(theme);
    plot.setDomainAxis(0, new PlainAxis(theme, range(column), false));
    plot.setRangeAxis(0, new PlainAxis(theme, range(row), false).bare());
    plot.setRenderer(Plots.lines());
    plot.addAnnotation(new Overlay((g, p, data) -> dots(g, theme, p, data, row, column)));
    cells.space().fix(plot);
    String names =
        sample.quantities().get(row).name() + " over " + sample.quantities().get(column).name();
    return new Panel(
        Plots.chart(theme, plot), cells.area(row, column), (x, y) -> Optional.of(names));
  }

  private Range range(int quantity) {
    WeightedSample.Quantity q = sample.quantities().get(quantity);
    return new Range(q.low(), q.high());
  }

  private void dots(Graphics2D g, Theme theme, XYPlot plot, Rectangle2D data, int row, int column) {
    g.clip(data);
    double most =
        sample.points().stream().mapToDouble(WeightedSample.Point::weight).max().orElse(1);
    g.setPaint(Palette.faint(theme.palette().line(0), 0.45));
    for (WeightedSample.Point point : sample.points()) {
      double x =
          plot.getDomainAxis()
              .valueToJava2D(point.values().get(column), data, RectangleEdge.BOTTOM);
      double y =
          plot.getRangeAxis().valueToJava2D(point.values().get(row), data, RectangleEdge.LEFT);
      double radius = theme.px(5) * Math.sqrt(point.weight() / most);
      g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
  }

  private void paint(Graphics2D g, Theme theme, Frame frame, Cells cells) {
    frame.paint(g);
    Font font = theme.strongNote();
    g.setFont(font);
    g.setPaint(theme.palette().ink());
    for (int q = 0; q < cells.count; q++) {
      Rectangle2D area = cells.area(q, q);
      String name =
          Text.fit(sample.quantities().get(q).shortName(), font, area.getWidth() - theme.px(LEFT));
      g.drawString(name, (float) (area.getMinX() + theme.px(LEFT)), (float) area.getMinY());
    }
  }
}
