package org.entente.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.JFreeChart;

/**
 * The figure {@code drift}: all partners in one plot, each with its median, the light band of half
 * of the histories and the thin edges of nine in ten; names at the lines' ends; stimuli under the
 * time axis.
 *
 * @param fan what is drawn
 */
public record DriftFigure(DriftFan fan) implements Figure {
  private static final double NINE_TENTHS = 0.05;
  private static final double HALF = 0.22;
  private static final int LANES = 5;

  @Override
  public String name() {
    return "drift";
  }

  @Override
  public String title() {
    return fan.title();
  }

  @Override
  public String description() {
    return DriftWords.describe(fan);
  }

  @Override
  public Arrangement arrange(int width, int height) {
    Theme theme = Theme.forSize(width, height);
    DriftFrame frame = new DriftFrame(theme, fan, NINE_TENTHS, HALF, false, width, height);
    Rectangle2D area = frame.plots();
    EndLabels ends = new EndLabels(theme, fan, width * 0.28);
    double left = AlignmentAxis.width(theme);
    double inner = Math.max(1, area.getWidth() - left - ends.width());
    int lanes = Math.min(LANES, (int) (area.getHeight() * 0.3 / Text.lineHeight(theme.note())));
    MarkStrip marks =
        new MarkStrip(theme, fan, fan.marks(), true, lanes, inner * 0.42, inner, ends.width());
    FanPlot.Space space =
        new FanPlot.Space(left, ends.width(), marks.height(), DriftFrame.axisHeight(theme));
    double room = area.getHeight() - space.top() - space.bottom();
    String label = AlignmentAxis.label(fan.focusName(), theme, room);
    List<Integer> all = IntStream.range(0, fan.partners().size()).boxed().toList();
    JFreeChart chart =
        new FanPlot(theme, fan, all, NINE_TENTHS, HALF, 3.2)
            .chart(AlignmentAxis.range(fan.partners()), label, space, ends, marks);
    Panel panel = new Panel(chart, area, (x, y) -> Readings.at(fan, x, y));
    return new Arrangement(frame::paint, List.of(panel));
  }
}
