package org.entente.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.Range;

/**
 * Lays a fan out as small multiples: one panel a partner, on shared axes, each with its median, its
 * bands and the stimuli that involve the partner; the values at the end stand right of the fan.
 */
final class FanPanels {
  private static final double NINE_TENTHS = 0.18;
  private static final double HALF = 0.34;
  private static final int LANES = 2;

  private final Theme theme;
  private final Fan fan;
  private final Frame frame;
  private final PanelGrid grid;
  private final Range range;

  private FanPanels(Fan fan, Sheet sheet) {
    this.theme = sheet.theme();
    this.fan = fan;
    List<Key.Entry> key = FanKey.of(theme, fan, NINE_TENTHS, HALF, true);
    this.frame = new Frame(theme, sheet, fan.title(), fan.subtitle(), key);
    Notation notation = fan.measure().notation();
    double right = Text.width(notation.text(-0.88), theme.name()) + theme.px(16);
    this.grid =
        new PanelGrid(
            theme,
            frame.plots(),
            fan.partners().size(),
            MeasureAxis.width(theme, fan.measure()),
            theme.px(14),
            right,
            1);
    this.range = range(fan);
  }

  /** The panels of a fan on a sheet. */
  static Arrangement arrange(Fan fan, Sheet sheet) {
    FanPanels panels = new FanPanels(fan, sheet);
    List<Panel> all = new ArrayList<>();
    for (int place = 0; place < fan.partners().size(); place++) {
      all.add(panels.panel(place));
    }
    return new Arrangement(panels::paint, all);
  }

  /** The round range that holds every band and 0. */
  static Range range(Fan fan) {
    double low = 0;
    double high = 0;
    for (Partner partner : fan.partners()) {
      for (int row = 0; row < partner.spreads().size(); row++) {
        Spread spread = partner.spreads().get(row);
        low = Math.min(low, Math.min(spread.q05(), partner.innerLow(row)));
        high = Math.max(high, Math.max(spread.q95(), partner.innerHigh(row)));
      }
    }
    return fan.measure().range(low, high);
  }

  private Panel panel(int place) {
    Partner partner = fan.partners().get(place);
    Rectangle2D area = grid.chart(place);
    Course course = fan.course().of(partner.id());
    EndValues ends = new EndValues(theme, fan, place);
    double longest = grid.innerWidth() + grid.right() - theme.px(12);
    // As many lanes of labels as leave a panel high enough.
    int lanes = (int) Math.min(LANES, grid.rowHeight() / (7 * Text.lineHeight(theme.note())));
    MarkStrip strip =
        new MarkStrip(theme, course, false, lanes, longest, grid.innerWidth(), grid.right());
    // Without lanes, half a line stays free for the value at the upper end.
    double top = Math.max(0.5, lanes) * Text.lineHeight(theme.note()) + theme.px(6);
    Space space = new Space(grid.left(place), grid.right(), top, Frame.axisHeight(theme));
    String label = "";
    if (grid.isFirst(place)) {
      double room = area.getHeight() - space.top() - space.bottom();
      label = fan.measure().label(theme, room);
    }
    XYPlot plot = new TimePlot(theme, course, fan.measure()).plot(range, label, space, ends, strip);
    FanPlot lines = new FanPlot(theme, fan, List.of(place), NINE_TENTHS, HALF, 2.4);
    Fan alone = new Fan(fan.title(), fan.subtitle(), fan.measure(), course, List.of(partner));
    return new Panel(lines.chart(plot), area, (x, y) -> Readings.at(alone, x, y));
  }

  private void paint(Graphics2D g) {
    frame.paint(g);
    for (int place = 0; place < fan.partners().size(); place++) {
      grid.head(g, place, List.of(fan.partners().get(place).name()), theme.palette().text(place));
    }
  }
}
