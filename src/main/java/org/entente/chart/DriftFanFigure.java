package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.data.Range;

/**
 * The figure {@code drift-fan}: one panel a partner, on shared axes, each with its median, its
 * bands and the stimuli that involve the partner; the values at the end stand right of the fan.
 *
 * @param fan what is drawn
 */
public record DriftFanFigure(DriftFan fan) implements Figure {
  private static final double NINE_TENTHS = 0.18;
  private static final double HALF = 0.34;
  private static final int LANES = 2;

  @Override
  public String name() {
    return "drift-fan";
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
    DriftFrame frame = new DriftFrame(theme, fan, NINE_TENTHS, HALF, true, width, height);
    Grid grid = new Grid(theme, frame.plots(), fan.partners().size());
    Range range = AlignmentAxis.range(fan.partners());
    List<Panel> panels = new ArrayList<>();
    for (int place = 0; place < fan.partners().size(); place++) {
      panels.add(panel(theme, grid, range, place));
    }
    return new Arrangement(
        g -> {
          frame.paint(g);
          names(g, theme, grid);
        },
        panels);
  }

  private Panel panel(Theme theme, Grid grid, Range range, int place) {
    Partner partner = fan.partners().get(place);
    Rectangle2D area = grid.chart(place);
    List<Mark> marks =
        fan.marks().stream().filter(mark -> mark.actors().contains(partner.id())).toList();
    EndValues ends = new EndValues(theme, fan, place);
    double longest = grid.innerWidth() + grid.right() - theme.px(12);
    MarkStrip strip =
        new MarkStrip(
            theme, fan, marks, false, grid.lanes(), longest, grid.innerWidth(), grid.right());
    // Without lanes, half a line stays free for the value at the upper end.
    double top = Math.max(0.5, grid.lanes()) * Text.lineHeight(theme.note()) + theme.px(6);
    FanPlot.Space space =
        new FanPlot.Space(grid.left(place), grid.right(), top, DriftFrame.axisHeight(theme));
    String label = "";
    if (grid.column(place) == 0) {
      double room = area.getHeight() - space.top() - space.bottom();
      label = AlignmentAxis.label(fan.focusName(), theme, room);
    }
    JFreeChart chart =
        new FanPlot(theme, fan, List.of(place), NINE_TENTHS, HALF, 2.4)
            .chart(range, label, space, ends, strip);
    DriftFan alone =
        new DriftFan(
            fan.title(),
            fan.subtitle(),
            fan.focusName(),
            fan.dates(),
            fan.decisionsFrom(),
            List.of(partner),
            marks);
    return new Panel(chart, area, (x, y) -> Readings.at(alone, x, y));
  }

  private void names(Graphics2D g, Theme theme, Grid grid) {
    for (int place = 0; place < fan.partners().size(); place++) {
      Rectangle2D cell = grid.chart(place);
      double x = cell.getMinX() + grid.left(place);
      double most = cell.getMaxX() - x;
      g.setFont(theme.name());
      g.setPaint(Palette.text(place));
      String name = Text.fit(fan.partners().get(place).name(), theme.name(), most);
      g.drawString(name, (float) x, (float) (cell.getMinY() - theme.px(6)));
    }
  }

  /** Panels in rows and columns, their inner areas of one size. */
  private static final class Grid {
    private final Theme theme;
    private final Rectangle2D area;
    private final int columns;
    private final int rows;

    Grid(Theme theme, Rectangle2D area, int panels) {
      this.theme = theme;
      this.area = area;
      // Panels about twice as wide as high: 1, 2, 3, 2 x 2, 3 x 2, 3 x 3, 4 x 3, 4 x 4.
      int wide = (int) Math.ceil(Math.sqrt(panels));
      this.columns = panels == 3 ? 3 : Math.max(1, wide);
      this.rows = (panels + columns - 1) / columns;
    }

    int column(int place) {
      return place % columns;
    }

    private int row(int place) {
      return place / columns;
    }

    double right() {
      return Text.width(Text.number(-0.88), theme.name()) + theme.px(16);
    }

    private double firstLeft() {
      return AlignmentAxis.width(theme);
    }

    private double gap() {
      return theme.px(14);
    }

    double left(int place) {
      return column(place) == 0 ? firstLeft() : gap();
    }

    double innerWidth() {
      double free = area.getWidth() - firstLeft() - columns * right() - (columns - 1) * gap();
      return Math.max(1, free / columns);
    }

    private double rowHeight() {
      return area.getHeight() / rows;
    }

    private double nameHeight() {
      return Text.lineHeight(theme.name()) + theme.px(4);
    }

    /** As many lanes of labels as leave a panel high enough. */
    int lanes() {
      return (int) Math.min(LANES, rowHeight() / (7 * Text.lineHeight(theme.note())));
    }

    /** Where a panel's chart goes, axes and labels included, its name excluded. */
    Rectangle2D chart(int place) {
      int column = column(place);
      double x =
          column == 0
              ? area.getMinX()
              : area.getMinX() + firstLeft() - gap() + column * (innerWidth() + right() + gap());
      double width = left(place) + innerWidth() + right();
      double y = area.getMinY() + row(place) * rowHeight() + nameHeight();
      return new Rectangle2D.Double(x, y, width, Math.max(1, rowHeight() - nameHeight()));
    }
  }
}
