package org.entente.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.plot.XYPlot;

/**
 * The figure {@code drift}: all partners in one plot, each with its median, the light band of half
 * of the histories and the thin edges of nine in ten; names at the lines' ends; stimuli under the
 * time axis.
 *
 * @param fan what is drawn
 */
public record DriftFigure(Fan fan) implements FanFigure {
  private static final double NINE_TENTHS = 0.05;
  private static final double HALF = 0.22;

  @Override
  public String name() {
    return "drift";
  }

  @Override
  public Arrangement arrange(Sheet sheet) {
    Theme theme = sheet.theme();
    List<Key.Entry> key = FanKey.of(theme, fan, NINE_TENTHS, HALF, false);
    Frame frame = new Frame(theme, sheet, fan.title(), fan.subtitle(), key);
    Rectangle2D area = frame.plots();
    EndLabels ends = new EndLabels(theme, fan.course(), EndLabels.medians(fan), area.getWidth());
    CoursePlace place = CoursePlace.of(theme, fan.course(), fan.measure(), area, ends.width());
    XYPlot plot =
        new TimePlot(theme, fan.course(), fan.measure())
            .plot(FanPanels.range(fan), place.label(), place.space(), ends, place.marks());
    List<Integer> all = IntStream.range(0, fan.partners().size()).boxed().toList();
    FanPlot lines = new FanPlot(theme, fan, all, NINE_TENTHS, HALF, 3.2);
    Panel panel = new Panel(lines.chart(plot), area, (x, y) -> Readings.at(fan, x, y));
    return new Arrangement(frame::paint, List.of(panel));
  }
}
